package org.molaire.sync.internal.sending;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdGateway;
import org.molaire.cmd.Page;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.repository.FollowRepository.Applied;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.sync.internal.board.Board;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Settles submissions whose outcome nobody knows, by asking CMD for their ids. What CMD knows is
 * sent; what it does not know is prepared again.
 *
 * <p>Sending holds {@link #outbox()} during each attempt, so that one that is under way is never
 * taken for one that was cut off.
 */
@Component(service = DoubtSettler.class)
public final class DoubtSettler {

    private final PracticeStore store;
    private final Board board;
    private final Clock clock;
    private final ReentrantLock outbox = new ReentrantLock();

    @Activate
    public DoubtSettler(@Reference PracticeStore store, @Reference Board board) {
        this(store, board, Clock.systemUTC());
    }

    public DoubtSettler(PracticeStore store, Board board, Clock clock) {
        this.store = store;
        this.board = board;
        this.clock = clock;
    }

    /** Held by whoever moves submissions through the outbox. */
    ReentrantLock outbox() {
        return outbox;
    }

    /** Asks for all that are unconfirmed; makes no call if there are none. */
    public void settle(CmdGateway gateway) throws CmdFailure {
        outbox.lock();
        try {
            List<Submission> doubts = new ArrayList<>(store.outbox().unconfirmed());
            while (!doubts.isEmpty()) {
                List<Submission> part =
                        doubts.subList(0, Math.min(CmdGateway.MOST_IDS, doubts.size()));
                settle(part, gateway);
                part.clear();
            }
        } finally {
            outbox.unlock();
        }
    }

    private void settle(List<Submission> doubts, CmdGateway gateway) throws CmdFailure {
        Map<SubmissionId, InvoiceId> invoices = new HashMap<>();
        doubts.forEach(doubt -> invoices.put(doubt.id(), doubt.invoice()));
        Page page = gateway.facts(Set.copyOf(invoices.keySet()));
        Applied applied =
                store.following()
                        .apply(page.facts(), page.bad(), Optional.empty(), clock.instant());
        Set<InvoiceId> settled = new HashSet<>(applied.changed());
        for (SubmissionId unknown : page.unknown()) {
            if (invoices.containsKey(unknown)) {
                store.outbox().notSent(unknown, "NOT_ARRIVED", clock.instant());
                settled.add(invoices.get(unknown));
            }
        }
        board.committed(settled);
    }
}
