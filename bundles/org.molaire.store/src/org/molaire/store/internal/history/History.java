package org.molaire.store.internal.history;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.invoice.InvoiceId;

/** The history of all invoices, within a transaction of the caller's. */
public final class History {

    private final EntityManager em;

    public History(EntityManager em) {
        this.em = em;
    }

    public void append(HistoryEntry entry) {
        em.persist(new HistoryEntity(entry));
    }

    /** Oldest first: in the order in which the lines were kept. */
    public List<HistoryEntry> of(InvoiceId invoice) {
        return em
                .createQuery(
                        "SELECT h FROM HistoryEntity h WHERE h.invoice = :invoice ORDER BY h.at,"
                                + " h.id",
                        HistoryEntity.class)
                .setParameter("invoice", invoice.value())
                .getResultList()
                .stream()
                .map(HistoryEntity::toRecord)
                .toList();
    }
}
