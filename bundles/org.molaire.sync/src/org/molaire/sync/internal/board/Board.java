package org.molaire.sync.internal.board;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.StateChange;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.sync.BoardChange;
import org.molaire.sync.BoardSnapshot;
import org.molaire.sync.Registration;
import org.molaire.sync.StatusBoard;
import org.molaire.sync.internal.support.Listeners;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the snapshot that everyone reads. After each commit the writer names the invoices that are
 * new, and only those are read again.
 */
@Component(service = {StatusBoard.class, Board.class})
public final class Board implements StatusBoard {

    private final PracticeStore store;
    private final Listeners<BoardChange> listeners = new Listeners<>();
    private final Clock clock;
    private volatile BoardSnapshot snapshot;

    /** Reads all invoices; so never made on the UI thread. */
    @Activate
    public Board(@Reference PracticeStore store) {
        this(store, Clock.systemUTC());
    }

    public Board(PracticeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.snapshot = BoardSnapshot.of(store.invoices().all());
    }

    @Override
    public BoardSnapshot current() {
        return snapshot;
    }

    @Override
    public Registration subscribe(Consumer<BoardChange> listener) {
        return listeners.add(listener);
    }

    /**
     * Reads these invoices again and tells who listens, with the states that are not what they
     * were. One writer at a time, so that changes are told in the order of the snapshots.
     */
    public synchronized void committed(Set<InvoiceId> invoices) {
        if (invoices.isEmpty()) {
            return;
        }
        List<TrackedInvoice> news = store.invoices().find(invoices);
        BoardSnapshot before = snapshot;
        snapshot = before.with(news);
        listeners.tell(
                new BoardChange(
                        snapshot,
                        Set.copyOf(invoices),
                        news.stream()
                                .map(tracked -> tracked.invoice().treatment())
                                .collect(Collectors.toUnmodifiableSet()),
                        news.stream().flatMap(now -> change(before, now).stream()).toList()));
    }

    private Optional<StateChange> change(BoardSnapshot before, TrackedInvoice now) {
        Optional<CmdState> old = before.invoice(now.invoice().id()).map(TrackedInvoice::state);
        return old.filter(now.state()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new StateChange(
                                clock.instant(),
                                now.invoice().id(),
                                now.invoice().number(),
                                old,
                                now.state()));
    }
}
