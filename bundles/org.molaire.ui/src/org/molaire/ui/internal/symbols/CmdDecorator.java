package org.molaire.ui.internal.symbols;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILabelProviderListener;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.molaire.domain.cmd.CmdState;
import org.molaire.sync.BoardSnapshot;
import org.molaire.sync.Registration;
import org.molaire.ui.internal.desk.BoardPulse;
import org.molaire.ui.internal.desk.DeskGate;
import org.molaire.ui.internal.desk.PracticeDesk;
import org.molaire.ui.internal.treatments.Row;
import org.molaire.ui.internal.treatments.RowLabels;

/**
 * Puts the CMD symbol on treatments and invoices. It is asked on a background thread at every
 * update, so it only looks the state up in the board's snapshot.
 */
public final class CmdDecorator implements ILightweightLabelDecorator {

    private final ListenerList<ILabelProviderListener> listeners = new ListenerList<>();
    private final Symbols symbols = new Symbols();
    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final Registration gate;
    private volatile Optional<PracticeDesk> desk = Optional.empty();

    public CmdDecorator() {
        gate = DeskGate.ofPlatform().open(display, this::opened);
    }

    private Registration opened(PracticeDesk opened) {
        desk = Optional.of(opened);
        var pulse = new BoardPulse(opened.board(), display, this::repaint);
        repaint(BoardPulse.Changed.all(opened.board().current()));
        return () -> {
            desk = Optional.empty();
            pulse.close();
        };
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        BoardSnapshot board =
                desk.map(found -> found.board().current()).orElse(BoardSnapshot.EMPTY);
        if (element instanceof Row row) {
            RowLabels.stateOf(row, board).ifPresent(state -> overlay(state, decoration));
        }
    }

    private void overlay(CmdState state, IDecoration decoration) {
        decoration.addOverlay(symbols.of(state), IDecoration.BOTTOM_RIGHT);
    }

    private void repaint(BoardPulse.Changed changed) {
        Object[] rows =
                Stream.concat(
                                changed.treatments().stream().map(Row.OfTreatment::new),
                                changed.invoices().stream().map(Row.OfInvoice::new))
                        .toArray();
        if (rows.length > 0) {
            var event = new LabelProviderChangedEvent(this, rows);
            listeners.forEach(listener -> listener.labelProviderChanged(event));
        }
    }

    @Override
    public void addListener(ILabelProviderListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(ILabelProviderListener listener) {
        listeners.remove(listener);
    }

    @Override
    public boolean isLabelProperty(Object element, String property) {
        return false;
    }

    @Override
    public void dispose() {
        listeners.clear();
        if (!display.isDisposed()) {
            display.execute(gate::close);
        }
    }
}
