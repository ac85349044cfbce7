package org.molaire.ui.internal.treatments;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.treatment.TreatmentId;
import org.molaire.sync.BoardSnapshot;
import org.molaire.sync.Registration;
import org.molaire.ui.internal.desk.Ages;
import org.molaire.ui.internal.desk.BoardPulse;
import org.molaire.ui.internal.desk.PracticeDesk;

/**
 * States grow old without any news: whenever the following tells how it stands, looks which of the
 * shown file's invoices became stale, or fresh again.
 */
final class Aging implements Registration {

    private final PracticeDesk desk;
    private final Ages ages;
    private final Supplier<Optional<PatientFile>> file;
    private final Consumer<BoardPulse.Changed> repaint;
    private final Registration subscription;
    private Set<InvoiceId> stale = Set.of();
    private boolean closed;

    /**
     * @param repaint told on the display's thread which rows are not what they were
     */
    Aging(
            PracticeDesk desk,
            Ages ages,
            Supplier<Optional<PatientFile>> file,
            Display display,
            Consumer<BoardPulse.Changed> repaint) {
        this.desk = desk;
        this.ages = ages;
        this.file = file;
        this.repaint = repaint;
        this.subscription =
                desk.following()
                        .subscribe(health -> {
                            if (!display.isDisposed()) {
                                display.asyncExec(this::look);
                            }
                        });
    }

    private void look() {
        if (closed || file.get().isEmpty()) {
            return;
        }
        BoardSnapshot board = desk.board().current();
        Set<InvoiceId> now =
                board.all().stream()
                        .filter(invoice -> isShown(invoice.invoice().treatment()))
                        .filter(invoice -> ages.staleSince(invoice).isPresent())
                        .map(invoice -> invoice.invoice().id())
                        .collect(Collectors.toSet());
        var turned = new HashSet<>(stale);
        turned.addAll(now);
        turned.removeIf(id -> stale.contains(id) && now.contains(id));
        stale = now;
        if (!turned.isEmpty()) {
            repaint.accept(new BoardPulse.Changed(Set.copyOf(turned), treatments(board, turned)));
        }
    }

    private boolean isShown(TreatmentId treatment) {
        return file.get().flatMap(shown -> shown.treatment(treatment)).isPresent();
    }

    private static Set<TreatmentId> treatments(BoardSnapshot board, Set<InvoiceId> invoices) {
        return invoices.stream()
                .flatMap(id -> board.invoice(id).stream())
                .map(TrackedInvoice::invoice)
                .map(invoice -> invoice.treatment())
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        closed = true;
        subscription.close();
    }
}
