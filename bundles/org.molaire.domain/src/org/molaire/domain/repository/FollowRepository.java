package org.molaire.domain.repository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.molaire.domain.cmd.BadRecord;
import org.molaire.domain.cmd.Cursor;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.StateChange;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.InvoiceId;

/** What CMD says, kept. Facts of submissions that are not ours are counted and left out. */
public interface FollowRepository {

    /** How far the following came. */
    Progress progress();

    /**
     * The submissions to ask for in a full reconciliation: all that CMD may hold and that are
     * unpaid, and those paid or lost whose facts changed since the given instant.
     */
    Set<SubmissionId> toFollow(Instant graceSince);

    /** The submissions that count for the given invoices and that CMD may hold. */
    Set<SubmissionId> submissionsOf(Collection<InvoiceId> invoices);

    /**
     * Applies one page of news in one transaction, with its cursor. Facts with a version that is
     * not newer change nothing but confirm the state as of now.
     *
     * @param next the cursor after this page; empty leaves it
     */
    Applied apply(
            List<InvoiceFacts> facts, List<BadRecord> bad, Optional<Cursor> next, Instant now);

    /** Notes that a round came to its end. */
    void roundCompleted(boolean full, Instant startedAt);

    /**
     * How far the following came.
     *
     * @param cursor {@link Cursor#START} before the first page
     * @param lastSuccess start of the last round that came to its end: all sent invoices are
     *     confirmed as of then
     * @param lastFull start of the last full reconciliation that came to its end
     */
    record Progress(Cursor cursor, Optional<Instant> lastSuccess, Optional<Instant> lastFull) {}

    /**
     * What a page did.
     *
     * @param known how many records were ours
     * @param changed invoices whose facts are new, whether or not their state is
     * @param changes the states that are new
     */
    record Applied(int known, Set<InvoiceId> changed, List<StateChange> changes) {

        public Applied {
            changed = Set.copyOf(changed);
            changes = List.copyOf(changes);
        }
    }
}
