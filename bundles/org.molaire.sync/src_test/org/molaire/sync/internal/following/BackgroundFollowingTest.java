package org.molaire.sync.internal.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdFailure.Unreachable;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.practice.Password;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.sync.Progress;
import org.molaire.sync.Trouble;
import org.molaire.sync.internal.fakes.Engine;
import org.molaire.sync.internal.fakes.ScriptedCmd;

class BackgroundFollowingTest {

    private SubmissionId sent;
    private Engine engine;
    private BackgroundFollowing following;

    @BeforeEach
    void setUp() {
        engine =
                new Engine(store -> {
                    sent = store.sentInvoice("1");
                    store.prepare("2");
                    store.following().roundCompleted(true, Engine.NOW);
                });
        var rounds =
                new Rounds(
                        engine.store,
                        engine.practice,
                        engine.door,
                        engine.settler,
                        engine.board,
                        engine.clock);
        following =
                new BackgroundFollowing(
                        engine.store, rounds, engine.practice, engine.background, engine.clock);
    }

    private void switchTo(boolean on) {
        engine.practice.change(settings -> settings.withBackgroundSync(on));
    }

    @Test
    void makesNoCallWhenTheSwitchIsOff() {
        following.start();

        assertThat(engine.background.planned()).isEmpty();
        assertThat(engine.cmd.calls()).isZero();
    }

    @Test
    void runsAtStartWhenTheSwitchIsOn() {
        switchTo(true);
        following.start();

        assertThat(engine.background.planned()).contains(Duration.ZERO);
    }

    @Test
    void asksForEveryUnpaidInvoiceWhenTurnedOn() {
        following.start();
        switchTo(true);
        engine.background.runPlanned();

        assertThat(engine.cmd.asked()).containsExactly(Set.of(sent));
    }

    @Test
    void runsAgainAfterTheInterval() {
        switchTo(true);
        following.start();
        engine.background.runPlanned();

        assertThat(engine.background.planned()).contains(PracticeSettings.DEFAULT_INTERVAL);
        assertThat(following.health().nextRun())
                .contains(Engine.NOW.plus(PracticeSettings.DEFAULT_INTERVAL));
    }

    @Test
    void dropsThePlanWhenTurnedOff() {
        switchTo(true);
        following.start();
        switchTo(false);

        assertThat(engine.background.planned()).isEmpty();
        assertThat(following.health().nextRun()).isEmpty();
    }

    @Test
    void rule16_stopsAfterWrongCredentialsUntilTheUserActs() {
        engine.cmd.answerChanges(ScriptedCmd.failing(new CmdFailure.Unauthorised("401")));
        switchTo(true);
        following.start();
        engine.background.runPlanned();

        assertThat(engine.background.planned()).isEmpty();
        assertThat(following.health().paused()).isTrue();
        assertThat(following.health().trouble().orElseThrow().kind())
                .isEqualTo(Trouble.Kind.UNAUTHORISED);

        engine.practice.keepAccount(Engine.ACCOUNT, new Password("right"));
        assertThat(following.health().paused()).isFalse();
        assertThat(engine.background.planned()).contains(Duration.ZERO);
    }

    @Test
    void waitsAMinuteThenLongerWhenCmdIsNotReached() {
        switchTo(true);
        following.start();
        for (int expectedMinutes : new int[] {1, 2, 4, 8, 16, 30, 30}) {
            engine.cmd.answerChanges(ScriptedCmd.failing(notReached()));
            engine.background.runPlanned();
            assertThat(engine.background.planned()).contains(Duration.ofMinutes(expectedMinutes));
        }
    }

    @Test
    void aRequestDuringARunCausesExactlyOneMoreRun() {
        switchTo(true);
        following.start();
        engine.cmd.duringCall(() -> following.request(false));
        engine.background.runPlanned();
        engine.cmd.duringCall(() -> {});

        assertThat(engine.background.planned()).contains(Duration.ZERO);
        engine.background.runPlanned();
        assertThat(engine.background.planned()).contains(PracticeSettings.DEFAULT_INTERVAL);
    }

    @Test
    void runsByHandAlthoughTheSwitchIsOff() {
        following.request(true);
        engine.background.runPlanned();

        assertThat(engine.cmd.asked()).containsExactly(Set.of(sent));
        assertThat(engine.background.planned()).isEmpty();
    }

    @Test
    void tellsWhenItLastSucceeded() {
        following.run(false, Progress.NONE);

        assertThat(following.health().lastSuccess()).contains(Engine.NOW);
        assertThat(following.health().trouble()).isEmpty();
    }

    private static CmdFailure notReached() {
        return new Unreachable(Unreachable.Reason.NO_CONNECTION, false, "refused", null);
    }
}
