package org.molaire.store.internal.follow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.Submission.Status;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.store.internal.database.Micros;
import org.molaire.store.internal.invoice.Rows;
import org.molaire.store.internal.invoice.SubmissionEntity;

/** Which submissions CMD is to be asked for. */
final class Followed {

    private static final Set<Status> HELD =
            EnumSet.of(Status.SENT, Status.SUBMITTING, Status.IN_DOUBT);

    private final EntityManager em;

    Followed(EntityManager em) {
        this.em = em;
    }

    /**
     * Settled is what was cancelled, and what was accepted with nothing open any more: paid, or
     * lost for good. The rest is always asked for, the settled while the grace window lasts.
     */
    Set<SubmissionId> all(Instant graceSince) {
        return em
                .createQuery(
                        "SELECT s.id FROM SubmissionEntity s LEFT JOIN FactsEntity f ON"
                                + " f.submission = s.id WHERE s.status IN :held AND (f.submission"
                                + " IS NULL OR f.changed >= :since OR (f.cancelled = :no AND"
                                + " (f.acceptedOn IS NULL OR f.open > 0))) ORDER BY s.prepared",
                        String.class)
                .setParameter("held", HELD)
                .setParameter("since", Micros.of(graceSince))
                .setParameter("no", false)
                .getResultList()
                .stream()
                .map(SubmissionId::of)
                .collect(toCollection(LinkedHashSet::new));
    }

    /** A submission that was refused after CMD had taken it is held there, too. */
    Set<SubmissionId> of(Collection<InvoiceId> invoices) {
        return new Rows(em)
                .submissionsOf(invoices).stream()
                        .map(SubmissionEntity::toRecord)
                        .collect(groupingBy(Submission::invoice))
                        .values()
                        .stream()
                        .map(TrackedInvoice::current)
                        .flatMap(Optional::stream)
                        .filter(s -> HELD.contains(s.status()) || s.receipt().isPresent())
                        .map(Submission::id)
                        .collect(toCollection(LinkedHashSet::new));
    }
}
