package org.molaire.domain.cmd;

import java.time.Instant;
import java.util.Optional;
import org.molaire.domain.invoice.InvoiceId;

/**
 * One line of an invoice's history, which is only ever appended to.
 *
 * @param before the state before; empty for the first line
 * @param code what happened: PREPARED, ATTEMPT, RECEIPT, REJECTED, DOUBT, FACTS or a failure's code
 */
public record HistoryEntry(
        InvoiceId invoice,
        Instant at,
        Source source,
        Optional<CmdState> before,
        CmdState after,
        String code) {

    /** Who brought the news. */
    public enum Source {
        HERE,
        CMD
    }
}
