package org.molaire.sync.internal.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.molaire.sync.internal.fakes.ScriptedCmd.failing;
import static org.molaire.sync.internal.fakes.ScriptedCmd.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdFailure.Unreachable;
import org.molaire.cmd.Page;
import org.molaire.domain.cmd.BadRecord;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.Cursor;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.sync.Progress;
import org.molaire.sync.RoundReport;
import org.molaire.sync.Trouble;
import org.molaire.sync.internal.fakes.Engine;

class RoundsTest {

    private SubmissionId first;
    private SubmissionId second;
    private Engine engine;
    private Rounds rounds;

    @BeforeEach
    void setUp() {
        engine =
                new Engine(store -> {
                    first = store.sentInvoice("1");
                    second = store.sentInvoice("2");
                    store.following().roundCompleted(true, Engine.NOW);
                });
        rounds =
                new Rounds(
                        engine.store,
                        engine.practice,
                        engine.door,
                        engine.settler,
                        engine.board,
                        engine.clock);
    }

    private CmdState shown(SubmissionId id) {
        return engine.board.current().all().stream()
                .filter(tracked -> tracked.submission().orElseThrow().id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void rule8_pagesToTheEnd() {
        engine.cmd
                .answerChanges(() -> page(List.of(Engine.open(first, 1)), "a", true))
                .answerChanges(() -> page(List.of(Engine.open(second, 1)), "b", false));

        RoundReport report = rounds.run(false, Progress.NONE);

        assertThat(report.isClean()).isTrue();
        assertThat(report.changed()).isEqualTo(2);
        assertThat(engine.cmd.cursors()).containsExactly(Cursor.START, new Cursor("a"));
        assertThat(engine.store.cursor()).isEqualTo(new Cursor("b"));
        assertThat(shown(second)).isEqualTo(CmdState.OPEN);
    }

    @Test
    void rule3_oneBadRecordNeverStopsTheOthers() {
        engine.cmd.answerChanges(() ->
                new Page(
                        List.of(Engine.open(second, 1)),
                        List.of(new BadRecord(Optional.of(first), "unknown code")),
                        Set.of(),
                        Optional.of(new Cursor("a")),
                        false));

        RoundReport report = rounds.run(false, Progress.NONE);

        assertThat(report.trouble()).isEmpty();
        assertThat(report.bad()).hasSize(1);
        assertThat(shown(second)).isEqualTo(CmdState.OPEN);
        assertThat(shown(first)).isEqualTo(CmdState.SENT);
    }

    @Test
    void rule1_noAnswerNeverChangesAState() {
        for (CmdFailure failure :
                List.of(
                        new CmdFailure.NotReady("wait"),
                        new Unreachable(Unreachable.Reason.TIME_OUT, true, "slow", null),
                        new Unreachable(Unreachable.Reason.SERVER_ERROR, true, "500", null))) {
            engine.cmd.answerChanges(failing(failure));
            RoundReport report = rounds.run(false, Progress.NONE);
            assertThat(report.trouble()).isPresent();
            assertThat(report.followed()).isZero();
            assertThat(shown(first)).isEqualTo(CmdState.SENT);
            assertThat(engine.store.cursor()).isEqualTo(Cursor.START);
        }
    }

    @Test
    void keepsThePagesBeforeTheTrouble() {
        engine.cmd
                .answerChanges(() -> page(List.of(Engine.open(first, 1)), "a", true))
                .answerChanges(failing(new CmdFailure.NotReady("wait")));

        RoundReport report = rounds.run(false, Progress.NONE);

        assertThat(report.trouble().orElseThrow().kind()).isEqualTo(Trouble.Kind.NOT_READY);
        assertThat(engine.store.cursor()).isEqualTo(new Cursor("a"));
        assertThat(shown(first)).isEqualTo(CmdState.OPEN);
    }

    @Test
    void reconcilesInFullWhenTheCursorIsUnknown() {
        engine.cmd.answerChanges(failing(new CmdFailure.CursorUnknown()));

        RoundReport report = rounds.run(false, Progress.NONE);

        assertThat(report.trouble()).isEmpty();
        assertThat(engine.cmd.asked()).containsExactly(Set.of(first, second));
    }

    @Test
    void endsWhenTheCursorDoesNotMove() {
        engine.cmd.answerChanges(() -> page(List.of(), "", true));

        assertThat(rounds.run(false, Progress.NONE).trouble().orElseThrow().kind())
                .isEqualTo(Trouble.Kind.INCOMPATIBLE);
    }

    @Test
    void namesWhatCmdDoesNotKnow() {
        engine.cmd.answerFacts(() ->
                new Page(
                        List.of(Engine.open(first, 1)),
                        List.of(),
                        Set.of(second),
                        Optional.empty(),
                        false));

        RoundReport report = rounds.run(true, Progress.NONE);

        assertThat(report.bad())
                .extracting(BadRecord::submission)
                .containsExactly(Optional.of(second));
    }

    @Test
    void stopsAtAPagesEndWhenCancelled() {
        var cancelling = new CancelAfterFirstPage();
        engine.cmd
                .answerChanges(() -> {
                    cancelling.cancelled = true;
                    return page(List.of(Engine.open(first, 1)), "a", true);
                })
                .answerChanges(() -> page(List.of(Engine.open(second, 1)), "b", false));

        RoundReport report = rounds.run(false, cancelling);

        assertThat(report.trouble().orElseThrow().kind()).isEqualTo(Trouble.Kind.CANCELLED);
        assertThat(engine.store.cursor()).isEqualTo(new Cursor("a"));
    }

    @Test
    void rule4_settlesDoubtsByAskingBeforeAnythingElse() {
        InvoiceId doubtful = engine.store.prepare("3");
        SubmissionId id = engine.store.submissionOf(doubtful).id();
        engine.store.outbox().begin(doubtful, Engine.NOW);
        engine.store.outbox().inDoubt(id, "CUT", Engine.NOW);
        engine.cmd.answerFacts(() -> page(List.of(Engine.open(id, 1))));

        rounds.run(false, Progress.NONE);

        assertThat(engine.cmd.asked()).containsExactly(Set.of(id));
        assertThat(engine.cmd.submitted()).isEmpty();
        assertThat(engine.store.submissionOf(doubtful).status()).isEqualTo(Submission.Status.SENT);
    }

    private static final class CancelAfterFirstPage implements Progress {

        private boolean cancelled;

        @Override
        public void step(int done, int total) {}

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
