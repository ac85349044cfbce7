package org.molaire.sync;

import java.util.List;
import java.util.Optional;
import org.molaire.domain.cmd.BadRecord;
import org.molaire.domain.cmd.StateChange;

/**
 * What a round of following did.
 *
 * @param followed invoices that were asked for (full), or whose news came (incremental)
 * @param changed invoices whose facts are new
 * @param changes the states that are new
 * @param bad records that could not be read
 * @param trouble why the round ended early; empty when it came to its end
 */
public record RoundReport(
        int followed,
        int changed,
        List<StateChange> changes,
        List<BadRecord> bad,
        Optional<Trouble> trouble) {

    public RoundReport {
        changes = List.copyOf(changes);
        bad = List.copyOf(bad);
    }

    /** Whether it came to its end, with nothing put aside. */
    public boolean isClean() {
        return trouble.isEmpty() && bad.isEmpty();
    }
}
