package org.molaire.store.internal.invoice;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.eclipse.persistence.config.QueryHints;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.store.internal.database.Chunks;
import org.molaire.store.internal.facts.FactsEntity;

/** The bulk reads of invoices, submissions and facts, within a transaction of the caller's. */
public final class Rows {

    private final EntityManager em;

    public Rows(EntityManager em) {
        this.em = em;
    }

    /** In the order of the ids given, chunk by chunk. */
    public List<InvoiceEntity> invoices(Collection<InvoiceId> ids) {
        return Chunks.read(
                values(ids),
                chunk ->
                        select(
                                InvoiceEntity.class,
                                "SELECT i FROM InvoiceEntity i WHERE i.id IN :ids ORDER BY i.id",
                                chunk));
    }

    /** All submissions of these invoices. */
    public List<SubmissionEntity> submissionsOf(Collection<InvoiceId> ids) {
        return Chunks.read(
                values(ids),
                chunk ->
                        select(
                                SubmissionEntity.class,
                                "SELECT s FROM SubmissionEntity s WHERE s.invoice IN :ids",
                                chunk));
    }

    /** All submissions of the invoices that these submissions belong to. */
    public List<SubmissionEntity> submissionsBeside(Collection<SubmissionId> ids) {
        return Chunks.read(
                texts(ids),
                chunk ->
                        select(
                                SubmissionEntity.class,
                                "SELECT s FROM SubmissionEntity s WHERE s.invoice IN (SELECT"
                                        + " o.invoice FROM SubmissionEntity o WHERE o.id IN :ids)",
                                chunk));
    }

    /** What CMD said of these submissions, where it said something. */
    public List<FactsEntity> facts(Collection<SubmissionId> ids) {
        return Chunks.read(
                texts(ids),
                chunk ->
                        em.createQuery(
                                        "SELECT f FROM FactsEntity f WHERE f.submission IN :ids",
                                        FactsEntity.class)
                                .setParameter("ids", chunk)
                                .setHint(QueryHints.READ_ONLY, true) // replaced, never edited
                                .getResultList());
    }

    private <T> List<T> select(Class<T> type, String jpql, List<?> ids) {
        return em.createQuery(jpql, type).setParameter("ids", ids).getResultList();
    }

    /** A submission that exists. */
    public SubmissionEntity submission(SubmissionId id) {
        var entity = em.find(SubmissionEntity.class, id.toString());
        if (entity == null) {
            throw new IllegalArgumentException("no submission " + id);
        }
        return entity;
    }

    /** How an invoice stands now. */
    public Standing standing(InvoiceId id) {
        List<Submission> submissions =
                submissionsOf(List.of(id)).stream().map(SubmissionEntity::toRecord).toList();
        return Standing.of(submissions, facts(submissions.stream().map(Submission::id).toList()));
    }

    private static List<Long> values(Collection<InvoiceId> ids) {
        return ids.stream().map(InvoiceId::value).toList();
    }

    private static List<String> texts(Collection<SubmissionId> ids) {
        return ids.stream().map(SubmissionId::toString).toList();
    }
}
