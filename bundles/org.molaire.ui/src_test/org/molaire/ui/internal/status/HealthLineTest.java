package org.molaire.ui.internal.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.molaire.ui.internal.Samples.MOMENTS;
import static org.molaire.ui.internal.Samples.NOW;
import static org.molaire.ui.internal.Samples.TEXTS;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.molaire.domain.cmd.BadRecord;
import org.molaire.sync.Health;
import org.molaire.sync.Trouble;

class HealthLineTest {

    private final HealthLine line = new HealthLine(TEXTS, MOMENTS);

    @Test
    void saysLastSuccessAndNextRun() {
        var health = health(true, false, Optional.empty(), false, List.of());
        assertThat(line.line(health))
                .isEqualTo("CMD: dernière synchronisation 14:05 · prochaine 14:35");
        assertThat(HealthLine.isAlert(health)).isFalse();
    }

    @Test
    void saysThatItIsOff() {
        assertThat(line.line(Health.UNKNOWN))
                .isEqualTo("CMD: jamais synchronisée · arrière-plan désactivé");
    }

    @Test
    void saysThatItRuns() {
        assertThat(line.line(health(true, true, Optional.empty(), false, List.of())))
                .contains("synchronisation en cours…")
                .doesNotContain("prochaine");
    }

    @Test
    void troubleComesFirstAndTheDetailsSayWhatToDo() {
        var trouble = Optional.of(new Trouble(Trouble.Kind.UNAUTHORISED, "401"));
        var health = health(true, false, trouble, true, List.of());
        assertThat(line.line(health))
                .startsWith("CMD: accès refusé par la CMD")
                .endsWith("en attente de votre intervention");
        assertThat(line.details(health).getFirst()).contains("Préférences > CMD");
        assertThat(HealthLine.isAlert(health)).isTrue();
    }

    @Test
    void recordsPutAsideAreCounted() {
        var bad =
                List.of(new BadRecord(Optional.empty(), "x"), new BadRecord(Optional.empty(), "y"));
        var health = health(true, false, Optional.empty(), false, bad);
        assertThat(line.details(health).getFirst()).startsWith("2 enregistrements");
        assertThat(HealthLine.isAlert(health)).isTrue();
    }

    private static Health health(
            boolean on,
            boolean running,
            Optional<Trouble> trouble,
            boolean paused,
            List<BadRecord> bad) {
        return new Health(
                on,
                Optional.of(NOW),
                Optional.of(NOW.plus(Duration.ofMinutes(30))),
                running,
                trouble,
                paused,
                bad);
    }
}
