package org.molaire.store.internal.follow;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.molaire.domain.cmd.BadRecord;
import org.molaire.domain.cmd.Cursor;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.repository.FollowRepository;
import org.molaire.store.internal.database.Transactions;

/** What CMD says, in the database. */
public final class JpaFollowing implements FollowRepository {

    private final Transactions transactions;

    public JpaFollowing(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Progress progress() {
        return transactions.run(em -> ProgressEntity.of(em).toRecord());
    }

    @Override
    public Set<SubmissionId> toFollow(Instant graceSince) {
        return transactions.run(em -> new Followed(em).all(graceSince));
    }

    @Override
    public Set<SubmissionId> submissionsOf(Collection<InvoiceId> invoices) {
        return transactions.run(em -> new Followed(em).of(invoices));
    }

    @Override
    public Applied apply(
            List<InvoiceFacts> facts, List<BadRecord> bad, Optional<Cursor> next, Instant now) {
        return transactions.run(em -> apply(em, facts, bad, next, now));
    }

    private static Applied apply(
            EntityManager em,
            List<InvoiceFacts> facts,
            List<BadRecord> bad,
            Optional<Cursor> next,
            Instant now) {
        // no query here looks for what this page writes: comparing everything read so far with the
        // database before each of them would cost more than the page itself
        em.setFlushMode(FlushModeType.COMMIT);
        Applied applied = new News(em, now).apply(facts);
        new BadRecords(em).replace(facts, bad, now);
        next.ifPresent(ProgressEntity.of(em)::advance);
        return applied;
    }

    @Override
    public void roundCompleted(boolean full, Instant startedAt) {
        transactions.execute(em -> ProgressEntity.of(em).completed(full, startedAt));
    }
}
