package org.molaire.store.internal.follow;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.molaire.domain.cmd.BadRecord;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.store.internal.database.Chunks;

/** The records put aside: per submission the last one only, none once it was read well. */
final class BadRecords {

    private final EntityManager em;

    BadRecords(EntityManager em) {
        this.em = em;
    }

    void replace(List<InvoiceFacts> read, List<BadRecord> bad, Instant now) {
        Stream<SubmissionId> settled = read.stream().map(InvoiceFacts::submission);
        Stream<SubmissionId> again =
                bad.stream().map(BadRecord::submission).flatMap(Optional::stream);
        forget(Stream.concat(settled, again).map(SubmissionId::toString).toList());
        bad.forEach(record -> em.persist(new BadRecordEntity(record, now)));
    }

    private void forget(List<String> submissions) {
        Chunks.each(
                submissions,
                chunk ->
                        em.createQuery("DELETE FROM BadRecordEntity b WHERE b.submission IN :ids")
                                .setParameter("ids", chunk)
                                .executeUpdate());
    }
}
