package org.molaire.store.internal.invoice;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.store.internal.database.Chunks;

/** Invoices by what is printed on them, within a transaction of the caller's. */
public final class InvoiceNumbers {

    private final EntityManager em;

    public InvoiceNumbers(EntityManager em) {
        this.em = em;
    }

    List<InvoiceId> of(String number) {
        return em
                .createQuery(
                        "SELECT i.id FROM InvoiceEntity i WHERE i.number = :number ORDER BY i.id",
                        Long.class)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .map(InvoiceId::new)
                .toList();
    }

    /** The invoice itself: biller, number and timestamp are the same. */
    Optional<InvoiceId> same(InvoiceData data) {
        return em
                .createQuery(
                        "SELECT i.id FROM InvoiceEntity i WHERE i.billerIdentity = :biller AND"
                                + " i.number = :number AND i.requestTimestamp = :timestamp",
                        Long.class)
                .setParameter("biller", data.biller().identity())
                .setParameter("number", data.number())
                .setParameter("timestamp", data.requestTimestamp())
                .getResultList()
                .stream()
                .findFirst()
                .map(InvoiceId::new);
    }

    /** The numbers of these invoices. */
    public Map<InvoiceId, String> numbers(Collection<InvoiceId> ids) {
        return Chunks.read(ids.stream().map(InvoiceId::value).toList(), this::rows).stream()
                .collect(
                        Collectors.toMap(
                                row -> new InvoiceId((Long) row[0]), row -> (String) row[1]));
    }

    private List<Object[]> rows(List<Long> ids) {
        return em.createQuery(
                        "SELECT i.id, i.number FROM InvoiceEntity i WHERE i.id IN :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
