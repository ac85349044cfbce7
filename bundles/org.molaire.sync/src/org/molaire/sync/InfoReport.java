package org.molaire.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;

/**
 * The answer to « Voir infos CMD ».
 *
 * @param entries each invoice as the store has it after the question
 * @param askedAt when CMD was asked; empty where nothing had been sent, so that no call was made
 * @param unknown invoices that CMD does not know although they were sent
 * @param trouble why CMD gave no answer: the entries then are the last known
 */
public record InfoReport(
        List<Entry> entries,
        Optional<Instant> askedAt,
        List<InvoiceId> unknown,
        Optional<Trouble> trouble) {

    public InfoReport {
        entries = List.copyOf(entries);
        unknown = List.copyOf(unknown);
    }

    /** One invoice with its history, oldest first. */
    public record Entry(TrackedInvoice tracked, List<HistoryEntry> history) {}
}
