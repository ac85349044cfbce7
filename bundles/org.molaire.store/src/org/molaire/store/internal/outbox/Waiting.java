package org.molaire.store.internal.outbox;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.Submission.Status;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.store.internal.invoice.SubmissionEntity;

/** The invoices whose submission that counts is prepared. */
final class Waiting {

    private final EntityManager em;

    Waiting(EntityManager em) {
        this.em = em;
    }

    List<InvoiceId> oldestFirst() {
        return ofInvoicesWithPrepared().stream()
                .collect(groupingBy(Submission::invoice))
                .values()
                .stream()
                .map(TrackedInvoice::current)
                .flatMap(Optional::stream)
                .filter(s -> s.status() == Status.PREPARED)
                .sorted(
                        Comparator.comparing(Submission::preparedAt)
                                .thenComparingLong(s -> s.invoice().value()))
                .map(Submission::invoice)
                .toList();
    }

    private List<Submission> ofInvoicesWithPrepared() {
        return em
                .createQuery(
                        "SELECT s FROM SubmissionEntity s WHERE s.invoice IN (SELECT p.invoice"
                                + " FROM SubmissionEntity p WHERE p.status = :prepared)",
                        SubmissionEntity.class)
                .setParameter("prepared", Status.PREPARED)
                .getResultList()
                .stream()
                .map(SubmissionEntity::toRecord)
                .toList();
    }
}
