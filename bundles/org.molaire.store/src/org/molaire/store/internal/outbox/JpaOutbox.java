package org.molaire.store.internal.outbox;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.molaire.domain.cmd.HistoryEntry.Source;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.Submission.Status;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.repository.OutboxRepository;
import org.molaire.store.internal.database.Transactions;
import org.molaire.store.internal.invoice.SubmissionEntity;
import org.molaire.store.internal.invoice.Transitions;

/** The outbox in the database. */
public final class JpaOutbox implements OutboxRepository {

    private static final Set<Status> UNCONFIRMED = EnumSet.of(Status.SUBMITTING, Status.IN_DOUBT);

    private final Transactions transactions;

    public JpaOutbox(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<InvoiceId> waiting() {
        return transactions.run(em -> new Waiting(em).oldestFirst());
    }

    @Override
    public List<Submission> unconfirmed() {
        return transactions.run(JpaOutbox::unconfirmed);
    }

    private static List<Submission> unconfirmed(EntityManager em) {
        return em
                .createQuery(
                        "SELECT s FROM SubmissionEntity s WHERE s.status IN :unconfirmed"
                                + " ORDER BY s.prepared, s.id",
                        SubmissionEntity.class)
                .setParameter("unconfirmed", UNCONFIRMED)
                .getResultList()
                .stream()
                .map(SubmissionEntity::toRecord)
                .toList();
    }

    @Override
    public Optional<Attempt> begin(InvoiceId invoice, Instant now) {
        return transactions.run(em -> new Beginning(em).of(invoice, now));
    }

    @Override
    public void sent(Receipt receipt, Instant now) {
        transactions.execute(em ->
                new Step(em, Source.CMD, "RECEIPT", now)
                        .answered(
                                receipt.submission(),
                                (s, facts) -> Transitions.sent(s, receipt, facts)));
    }

    @Override
    public void rejected(SubmissionId id, Rejection rejection, Instant now) {
        transactions.execute(em ->
                new Step(em, Source.CMD, "REJECTED", now)
                        .answered(id, (s, facts) -> Transitions.rejected(s, rejection)));
    }

    @Override
    public void inDoubt(SubmissionId id, String failure, Instant now) {
        transactions.execute(em ->
                new Step(em, Source.HERE, "DOUBT", now)
                        .take(id, (s, facts) -> Transitions.inDoubt(s, failure)));
    }

    @Override
    public void notSent(SubmissionId id, String failure, Instant now) {
        transactions.execute(em ->
                new Step(em, Source.HERE, failure, now)
                        .take(id, (s, facts) -> Transitions.notSent(s, failure)));
    }
}
