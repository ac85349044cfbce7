package org.molaire.cmd;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.molaire.domain.cmd.BadRecord;
import org.molaire.domain.cmd.Cursor;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.SubmissionId;

/**
 * One page of an answer.
 *
 * @param facts the records that could be read
 * @param bad the records that could not
 * @param unknown of the ids asked for, those that CMD does not know
 * @param next where to go on; empty in the answer to {@link CmdGateway#facts}
 * @param more whether a further page waits
 */
public record Page(
        List<InvoiceFacts> facts,
        List<BadRecord> bad,
        Set<SubmissionId> unknown,
        Optional<Cursor> next,
        boolean more) {

    public Page {
        facts = List.copyOf(facts);
        bad = List.copyOf(bad);
        unknown = Set.copyOf(unknown);
    }

    /** How many records CMD sent, readable or not. */
    public int size() {
        return facts.size() + bad.size();
    }
}
