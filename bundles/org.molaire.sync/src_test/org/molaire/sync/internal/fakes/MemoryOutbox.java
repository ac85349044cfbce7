package org.molaire.sync.internal.fakes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.invoice.Pdf;
import org.molaire.domain.repository.OutboxRepository;

/** The outbox, in memory. */
final class MemoryOutbox implements OutboxRepository {

    private final MemoryTables tables;

    MemoryOutbox(MemoryTables tables) {
        this.tables = tables;
    }

    @Override
    public List<InvoiceId> waiting() {
        return tables.submissions.values().stream()
                .filter(s -> s.status() == Submission.Status.PREPARED)
                .map(Submission::invoice)
                .toList();
    }

    @Override
    public List<Submission> unconfirmed() {
        return tables.submissions.values().stream().filter(Submission::isUnconfirmed).toList();
    }

    @Override
    public Optional<Attempt> begin(InvoiceId invoice, Instant now) {
        Submission s = tables.submissionOf(invoice);
        if (s.status() != Submission.Status.PREPARED) {
            return Optional.empty();
        }
        tables.move(
                s.id(),
                Submission.Status.SUBMITTING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Optional.of(
                new Attempt(
                        tables.submissions.get(s.id()),
                        tables.invoices.get(invoice),
                        tables.patient(),
                        new Pdf(new byte[] {1})));
    }

    @Override
    public void sent(Receipt receipt, Instant now) {
        tables.move(
                receipt.submission(),
                Submission.Status.SENT,
                Optional.of(receipt),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public void rejected(SubmissionId id, Rejection rejection, Instant now) {
        tables.move(
                id,
                Submission.Status.REJECTED,
                Optional.empty(),
                Optional.of(rejection),
                Optional.empty());
    }

    @Override
    public void inDoubt(SubmissionId id, String failure, Instant now) {
        tables.move(
                id,
                Submission.Status.IN_DOUBT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(failure));
    }

    @Override
    public void notSent(SubmissionId id, String failure, Instant now) {
        tables.move(
                id,
                Submission.Status.PREPARED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(failure));
    }
}
