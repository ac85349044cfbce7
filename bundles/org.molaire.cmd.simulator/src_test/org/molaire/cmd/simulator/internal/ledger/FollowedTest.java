package org.molaire.cmd.simulator.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.molaire.cmd.simulator.internal.lives.Life;
import org.molaire.cmd.simulator.internal.lives.Lives;
import org.molaire.cmd.simulator.internal.lives.LivesFile;
import org.molaire.cmd.simulator.internal.lives.Story;

class FollowedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private static Lives included() throws IOException {
        return LivesFile.read(Optional.empty());
    }

    private static Followed followed(Life life, long total) {
        UUID id = UUID.nameUUIDFromBytes(life.name().getBytes());
        var handed =
                new Handed(id, "N", "k", "d", 1, total, "R", Instant.EPOCH, DAY, life.name(), "");
        return new Followed(handed, life, 0);
    }

    @Test
    void everyLifeAddsUpOnEveryDayAndItsVersionGrows() throws IOException {
        for (Life life : included().all()) {
            Followed invoice = followed(life, 34_560);
            long version = 0;
            for (int steps = 0; steps < 200 && invoice.due().isPresent(); steps++) {
                boolean changed = invoice.step(invoice.due().orElseThrow());
                Story story = invoice.story();
                assertThat(story.paid()).as(life.name()).isNotNegative();
                assertThat(story.writtenOff()).as(life.name()).isNotNegative();
                assertThat(story.open())
                        .as(life.name())
                        .isEqualTo(
                                story.total() + story.fees() - story.paid() - story.writtenOff());
                assertThat(story.happened()).hasSizeLessThanOrEqualTo(Story.LONGEST);
                if (changed) {
                    assertThat(invoice.seen().version()).as(life.name()).isGreaterThan(version);
                    version = invoice.seen().version();
                }
            }
        }
    }

    @Test
    void livesLeadToEveryState() throws IOException {
        var seen = new HashSet<String>();
        for (Life life : included().all()) {
            Followed invoice = followed(life, 20_000);
            seen.add(invoice.story().ledgerState());
            for (int steps = 0; steps < 30 && invoice.due().isPresent(); steps++) {
                invoice.step(invoice.due().orElseThrow());
                seen.add(invoice.story().ledgerState());
            }
        }
        assertThat(seen).contains("SENT", "OPEN", "REMINDED", "LOSS", "PAID", "REJECTED");
    }

    @Test
    void repeatingLifeGoesOnForEver() throws IOException {
        Followed invoice = followed(included().named("paid-and-reversed-for-ever").get(), 10_000);
        var states = new HashSet<String>();
        for (int steps = 0; steps < 100; steps++) {
            invoice.step(invoice.due().orElseThrow());
            if (steps > 50) {
                states.add(invoice.story().ledgerState());
            }
        }
        assertThat(states).isEqualTo(Set.of("REMINDED", "PAID"));
    }
}
