package org.molaire.domain.cmd;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.molaire.domain.invoice.Invoice;
import org.molaire.domain.money.Chf;

/**
 * An invoice with the submission that counts for it and what CMD last said of that submission.
 *
 * @param asOf when CMD last confirmed it; empty if it never did
 */
public record TrackedInvoice(
        Invoice invoice,
        Optional<Submission> submission,
        Optional<InvoiceFacts> facts,
        Optional<Instant> asOf) {

    /**
     * The submission that counts among those of one invoice: the newest that is neither rejected
     * nor dropped, else the newest. A rejected duplicate never hides the valid first one.
     */
    public static Optional<Submission> current(List<Submission> ofOneInvoice) {
        Comparator<Submission> newest = Comparator.comparing(Submission::preparedAt);
        return ofOneInvoice.stream()
                .filter(s -> !s.isRejected() && s.status() != Submission.Status.DROPPED)
                .max(newest)
                .or(() -> ofOneInvoice.stream().max(newest));
    }

    public CmdState state() {
        return CmdState.of(submission, facts);
    }

    public Set<Marker> markers(LocalDate today) {
        return Marker.of(submission, facts, today);
    }

    /** CHF that the patient owes: as CMD says, else the whole amount due. */
    public Chf open() {
        return facts.map(InvoiceFacts::open).orElse(invoice.data().due());
    }

    public int reminderLevel() {
        return facts.map(InvoiceFacts::reminderLevel).orElse(0);
    }

    /** CMD's number, from its facts or from its receipt. */
    public Optional<String> cmdReference() {
        return facts.map(InvoiceFacts::reference)
                .or(() -> submission.flatMap(Submission::receipt).map(Receipt::reference));
    }
}
