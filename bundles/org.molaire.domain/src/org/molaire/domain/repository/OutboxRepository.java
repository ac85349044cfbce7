package org.molaire.domain.repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.Invoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.invoice.Pdf;
import org.molaire.domain.practice.Patient;

/**
 * The way of submissions: prepared, submitting, then sent, rejected or in doubt. Id, attempt and
 * bytes are committed before a call, its outcome after it; no transaction is open in between.
 */
public interface OutboxRepository {

    /** The invoices that wait to be sent, oldest first. */
    List<InvoiceId> waiting();

    /** Submissions whose outcome nobody knows: in doubt, or still submitting since a crash. */
    List<Submission> unconfirmed();

    /**
     * Begins an attempt, if the submission is still prepared: of two callers, one gets it.
     *
     * @return what to send; empty if it is not prepared any more
     */
    Optional<Attempt> begin(InvoiceId invoice, Instant now);

    /** CMD has it: sent. Overrides any doubt. */
    void sent(Receipt receipt, Instant now);

    /** CMD does not take it. */
    void rejected(SubmissionId id, Rejection rejection, Instant now);

    /** Nobody knows whether it arrived. */
    void inDoubt(SubmissionId id, String failure, Instant now);

    /** It surely did not arrive: prepared again, the failure noted. */
    void notSent(SubmissionId id, String failure, Instant now);

    /**
     * One attempt at sending.
     *
     * @param submission as committed: submitting, with this attempt counted
     */
    record Attempt(Submission submission, Invoice invoice, Patient patient, Pdf pdf) {}
}
