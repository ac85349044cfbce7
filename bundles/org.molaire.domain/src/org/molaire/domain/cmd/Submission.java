package org.molaire.domain.cmd;

import java.time.Instant;
import java.util.Optional;
import org.molaire.domain.invoice.InvoiceId;

/**
 * One submission of an invoice to CMD, and how far it came. Corrected invoices are sent as a new
 * submission that knows its predecessor.
 *
 * @param attempts how often sending was begun
 * @param pdfSha256 of the bytes that every attempt sends
 * @param receipt positive evidence that CMD holds it
 * @param lastFailure code of what went wrong last; empty once it went well
 */
public record Submission(
        SubmissionId id,
        InvoiceId invoice,
        Optional<SubmissionId> predecessor,
        Status status,
        int attempts,
        String pdfSha256,
        Instant preparedAt,
        Optional<Receipt> receipt,
        Optional<Rejection> rejection,
        Optional<String> lastFailure) {

    /** The way through the outbox. */
    public enum Status {
        /** Waits to be sent. */
        PREPARED,
        /** An attempt is under way, here or where it was cut off. */
        SUBMITTING,
        /** CMD has it. */
        SENT,
        /** CMD does not take it. */
        REJECTED,
        /** Nobody knows whether it arrived: to be settled by asking, never by sending blindly. */
        IN_DOUBT,
        /** Given up before it was sent. */
        DROPPED
    }

    public boolean isRejected() {
        return status == Status.REJECTED;
    }

    /** « Envoi à confirmer »: must not be sent again by hand. */
    public boolean isUnconfirmed() {
        return status == Status.SUBMITTING || status == Status.IN_DOUBT;
    }
}
