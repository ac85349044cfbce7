package org.molaire.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.cmd.BadRecord;

/**
 * How the following stands, as one immutable value.
 *
 * @param on whether the switch is on
 * @param lastSuccess when a round last came to its end
 * @param nextRun when the next one is due; empty when off or paused
 * @param running whether one runs now
 * @param trouble what keeps it from its work
 * @param paused whether it waits for the user, as after wrong credentials
 * @param bad records put aside in the last round
 */
public record Health(
        boolean on,
        Optional<Instant> lastSuccess,
        Optional<Instant> nextRun,
        boolean running,
        Optional<Trouble> trouble,
        boolean paused,
        List<BadRecord> bad) {

    public static final Health UNKNOWN =
            new Health(
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    false,
                    List.of());
}
