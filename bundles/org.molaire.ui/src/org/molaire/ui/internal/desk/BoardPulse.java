package org.molaire.ui.internal.desk;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.treatment.TreatmentId;
import org.molaire.sync.BoardChange;
import org.molaire.sync.BoardSnapshot;
import org.molaire.sync.Registration;
import org.molaire.sync.StatusBoard;

/**
 * Brings the board's commits to the UI thread, gathered: many commits in a row cost one repaint,
 * and none waits longer than {@link #GATHER_MILLIS}.
 */
public final class BoardPulse implements Registration {

    static final int GATHER_MILLIS = 150;

    private final AtomicReference<Changed> pending = new AtomicReference<>(Changed.NOTHING);
    private final Display display;
    private final Consumer<Changed> beat;
    private final Registration subscription;
    private volatile boolean closed;

    /**
     * What is new.
     *
     * @param invoices whose rows have to be painted anew
     * @param treatments that they belong to
     */
    public record Changed(Set<InvoiceId> invoices, Set<TreatmentId> treatments) {

        static final Changed NOTHING = new Changed(Set.of(), Set.of());

        /** Everything that a snapshot holds. */
        public static Changed all(BoardSnapshot snapshot) {
            var invoices = new HashSet<InvoiceId>();
            var treatments = new HashSet<TreatmentId>();
            for (TrackedInvoice tracked : snapshot.all()) {
                invoices.add(tracked.invoice().id());
                treatments.add(tracked.invoice().treatment());
            }
            return new Changed(invoices, treatments);
        }

        Changed plus(BoardChange change) {
            return new Changed(
                    join(invoices, change.invoices()), join(treatments, change.treatments()));
        }

        private static <T> Set<T> join(Set<T> first, Set<T> second) {
            var both = new HashSet<>(first);
            both.addAll(second);
            return Set.copyOf(both);
        }
    }

    /**
     * @param beat called on the display's thread
     */
    public BoardPulse(StatusBoard board, Display display, Consumer<Changed> beat) {
        this.display = display;
        this.beat = beat;
        this.subscription = board.subscribe(this::gather);
    }

    private void gather(BoardChange change) {
        Changed before = pending.getAndUpdate(changed -> changed.plus(change));
        if (before == Changed.NOTHING && !closed && !display.isDisposed()) {
            display.asyncExec(() -> display.timerExec(GATHER_MILLIS, this::flush));
        }
    }

    private void flush() {
        Changed changed = pending.getAndSet(Changed.NOTHING);
        if (!closed) {
            beat.accept(changed);
        }
    }

    @Override
    public void close() {
        closed = true;
        subscription.close();
    }
}
