package org.molaire.ui.internal.commands;

import java.util.Collection;
import java.util.List;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.sync.BoardSnapshot;

/** Which of the chosen invoices wait to be sent: pure. */
final class SendChoice {

    private SendChoice() {}

    static List<InvoiceId> waiting(Collection<InvoiceId> chosen, BoardSnapshot board) {
        return chosen.stream()
                .filter(id -> board.invoice(id).filter(SendChoice::waits).isPresent())
                .toList();
    }

    private static boolean waits(TrackedInvoice invoice) {
        return invoice.submission()
                .filter(found -> found.status() == Submission.Status.PREPARED)
                .isPresent();
    }
}
