package org.molaire.sync.internal.fakes;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.molaire.domain.cmd.BadRecord;
import org.molaire.domain.cmd.Cursor;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.repository.FollowRepository;

/** What CMD says, kept in memory. */
final class MemoryFollowing implements FollowRepository {

    private final MemoryTables tables;
    private final MemoryOutbox outbox;
    private Cursor cursor = Cursor.START;
    private Optional<Instant> lastSuccess = Optional.empty();
    private Optional<Instant> lastFull = Optional.empty();

    MemoryFollowing(MemoryTables tables, MemoryOutbox outbox) {
        this.tables = tables;
        this.outbox = outbox;
    }

    @Override
    public Progress progress() {
        return new Progress(cursor, lastSuccess, lastFull);
    }

    @Override
    public Set<SubmissionId> toFollow(Instant graceSince) {
        return tables.submissions.values().stream()
                .filter(s -> s.status() == Submission.Status.SENT)
                .map(Submission::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<SubmissionId> submissionsOf(Collection<InvoiceId> wanted) {
        return tables.submissions.values().stream()
                .filter(s -> wanted.contains(s.invoice()))
                .filter(s -> s.status() != Submission.Status.PREPARED)
                .map(Submission::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Applied apply(
            List<InvoiceFacts> page, List<BadRecord> bad, Optional<Cursor> next, Instant now) {
        Set<InvoiceId> changed = new HashSet<>();
        int known = 0;
        for (InvoiceFacts news : page) {
            Submission s = tables.submissions.get(news.submission());
            if (s != null) {
                known++;
                tables.facts.put(news.submission(), news);
                changed.add(s.invoice());
                if (s.isUnconfirmed()) {
                    outbox.sent(new Receipt(s.id(), news.reference(), now, true), now);
                }
            }
        }
        next.ifPresent(moved -> cursor = moved);
        return new Applied(known, changed, List.of());
    }

    @Override
    public void roundCompleted(boolean full, Instant startedAt) {
        lastSuccess = Optional.of(startedAt);
        if (full) {
            lastFull = lastSuccess;
        }
    }
}
