package org.molaire.sync.internal.following;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdGateway;
import org.molaire.cmd.Page;
import org.molaire.domain.cmd.BadRecord;
import org.molaire.domain.cmd.Cursor;
import org.molaire.domain.cmd.StateChange;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.repository.FollowRepository;
import org.molaire.domain.repository.FollowRepository.Applied;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.sync.Progress;
import org.molaire.sync.RoundReport;
import org.molaire.sync.Trouble;
import org.molaire.sync.internal.board.Board;
import org.molaire.sync.internal.support.TroubleException;

/**
 * One round of following: the changes since the cursor, page by page, and in a full round facts of
 * every invoice that is still to be followed. Each page is one transaction with its cursor, so that
 * a round may end after any page.
 */
final class Round {

    private final FollowRepository following;
    private final Board board;
    private final CmdGateway gateway;
    private final Clock clock;
    private final Progress progress;
    private final Set<SubmissionId> followed;
    private boolean reached;
    private final Set<InvoiceId> changed = new HashSet<>();
    private final List<StateChange> changes = new ArrayList<>();
    private final List<BadRecord> bad = new ArrayList<>();

    Round(
            PracticeStore store,
            Board board,
            CmdGateway gateway,
            Clock clock,
            int graceDays,
            Progress progress) {
        this.following = store.following();
        this.board = board;
        this.gateway = gateway;
        this.clock = clock;
        this.progress = progress;
        this.followed = following.toFollow(clock.instant().minus(Duration.ofDays(graceDays)));
    }

    /** Runs to the end, or until trouble; what was read before it is kept. */
    void run(boolean full) throws CmdFailure, TroubleException {
        Instant startedAt = clock.instant();
        boolean readAll = full;
        try {
            readChanges(following.progress().cursor());
        } catch (CmdFailure.CursorUnknown lost) {
            readChanges(Cursor.START);
            readAll = true;
        }
        if (readAll) {
            readFacts();
        }
        following.roundCompleted(readAll, startedAt);
    }

    private void readChanges(Cursor from) throws CmdFailure, TroubleException {
        Cursor cursor = from;
        boolean more = true;
        while (more) {
            stopIfCancelled();
            Page page = gateway.changes(cursor, CmdGateway.MOST_IDS);
            reached = true;
            Cursor next = page.next().orElseThrow(() -> incompatible("page without a cursor"));
            if (page.more() && next.equals(cursor)) {
                throw incompatible("cursor does not move");
            }
            if (page.size() > 0 || !next.equals(cursor)) {
                apply(page, Optional.of(next));
            }
            cursor = next;
            more = page.more();
        }
    }

    private void readFacts() throws CmdFailure, TroubleException {
        List<SubmissionId> ids = List.copyOf(followed);
        for (int done = 0; done < ids.size(); done += CmdGateway.MOST_IDS) {
            stopIfCancelled();
            progress.step(done, ids.size());
            int end = Math.min(done + CmdGateway.MOST_IDS, ids.size());
            Page page = gateway.facts(Set.copyOf(ids.subList(done, end)));
            apply(page, Optional.empty());
            page.unknown().stream()
                    .map(id -> new BadRecord(Optional.of(id), "unknown to CMD"))
                    .forEach(bad::add);
        }
    }

    private void apply(Page page, Optional<Cursor> next) {
        Applied applied = following.apply(page.facts(), page.bad(), next, clock.instant());
        changed.addAll(applied.changed());
        changes.addAll(applied.changes());
        bad.addAll(page.bad());
        board.committed(applied.changed());
    }

    private void stopIfCancelled() throws TroubleException {
        if (progress.isCancelled()) {
            throw new TroubleException(new Trouble(Trouble.Kind.CANCELLED, "at a page's end"));
        }
    }

    private static TroubleException incompatible(String what) {
        return new TroubleException(new Trouble(Trouble.Kind.INCOMPATIBLE, what));
    }

    /** What was done so far; nothing was followed while CMD was not reached. */
    RoundReport report(Optional<Trouble> trouble) {
        return new RoundReport(
                reached ? followed.size() : 0, changed.size(), changes, bad, trouble);
    }
}
