package org.molaire.store.internal.invoice;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.persistence.config.QueryHints;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.store.internal.facts.FactsEntity;
import org.molaire.store.internal.follow.ProgressEntity;

/** Joins invoices, submissions and facts, which are each read in bulk. */
final class TrackedInvoices {

    private final EntityManager em;
    private final Rows rows;

    TrackedInvoices(EntityManager em) {
        this.em = em;
        rows = new Rows(em);
    }

    /** Four statements, however many there are. */
    List<TrackedInvoice> all() {
        return join(
                everything(InvoiceEntity.class, " ORDER BY e.id"),
                everything(SubmissionEntity.class, ""),
                everything(FactsEntity.class, ""));
    }

    List<TrackedInvoice> find(Collection<InvoiceId> ids) {
        List<InvoiceId> inOrder =
                ids.stream().sorted(Comparator.comparingLong(InvoiceId::value)).toList();
        List<SubmissionEntity> submissions = rows.submissionsOf(ids);
        var submissionIds = submissions.stream().map(SubmissionEntity::id).toList();
        return join(rows.invoices(inOrder), submissions, rows.facts(submissionIds));
    }

    private <T> List<T> everything(Class<T> type, String order) {
        return em.createQuery("SELECT e FROM " + type.getSimpleName() + " e" + order, type)
                .setHint(QueryHints.READ_ONLY, true)
                .getResultList();
    }

    private List<TrackedInvoice> join(
            List<InvoiceEntity> invoices,
            List<SubmissionEntity> submissions,
            List<FactsEntity> facts) {
        Optional<Instant> lastRound = ProgressEntity.of(em).lastSuccess();
        Map<SubmissionId, FactsEntity> said = new HashMap<>();
        facts.forEach(f -> said.put(f.submission(), f));
        Map<SubmissionId, SubmissionEntity> entities = new HashMap<>();
        submissions.forEach(s -> entities.put(s.id(), s));
        Map<InvoiceId, List<Submission>> ofInvoice =
                submissions.stream()
                        .map(SubmissionEntity::toRecord)
                        .collect(groupingBy(Submission::invoice));
        return invoices.stream()
                .map(invoice -> {
                    var current =
                            TrackedInvoice.current(ofInvoice.getOrDefault(invoice.id(), List.of()));
                    Optional<FactsEntity> news = current.map(s -> said.get(s.id()));
                    return new TrackedInvoice(
                            invoice.toRecord(),
                            current,
                            news.map(FactsEntity::toRecord),
                            current.flatMap(s -> asOf(entities.get(s.id()), news, lastRound)));
                })
                .toList();
    }

    /**
     * When CMD last confirmed a submission: by facts, by an answer to sending, or by a round that
     * began after it was sent and brought no news of it.
     */
    private static Optional<Instant> asOf(
            SubmissionEntity submission, Optional<FactsEntity> facts, Optional<Instant> lastRound) {
        Optional<Instant> answered = submission.answeredAt();
        Optional<Instant> round =
                lastRound.filter(
                        at -> submission.isSent() && answered.filter(at::isAfter).isPresent());
        return Stream.of(facts.map(FactsEntity::confirmedAt), answered, round)
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }
}
