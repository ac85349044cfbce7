package org.molaire.store.internal.facts;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.store.internal.database.Chunks;
import org.molaire.store.internal.database.Micros;

/** The bulk changes of facts, within a transaction of the caller's. */
public final class FactsTable {

    private final EntityManager em;

    public FactsTable(EntityManager em) {
        this.em = em;
    }

    /** CMD has said the same again. */
    public void confirm(Collection<SubmissionId> ids, Instant now) {
        Chunks.each(
                ids.stream().map(SubmissionId::toString).toList(),
                chunk ->
                        em.createQuery(
                                        "UPDATE FactsEntity f SET f.confirmed = :now"
                                                + " WHERE f.submission IN :ids")
                                .setParameter("now", Micros.of(now))
                                .setParameter("ids", chunk)
                                .executeUpdate());
    }

    /** Makes room for newer ones: one statement, where 500 updates of many columns are 500. */
    public void remove(Collection<SubmissionId> ids) {
        Chunks.each(
                ids.stream().map(SubmissionId::toString).toList(),
                chunk ->
                        em.createQuery("DELETE FROM FactsEntity f WHERE f.submission IN :ids")
                                .setParameter("ids", chunk)
                                .executeUpdate());
    }
}
