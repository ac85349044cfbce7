package org.molaire.ui.internal.treatments;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.treatment.TreatmentId;
import org.molaire.sync.BoardSnapshot;

/** What a command works on when these rows are selected. */
public final class Targets {

    private Targets() {}

    /** The treatments behind the rows, each once: an invoice or a position stands for its own. */
    public static List<TreatmentId> treatments(ISelection selection, BoardSnapshot board) {
        var found = new LinkedHashSet<TreatmentId>();
        rows(selection).forEach(row -> treatment(row, board).forEach(found::add));
        return List.copyOf(found);
    }

    /** All invoices of the treatments behind the rows. */
    public static List<InvoiceId> wholeTreatments(ISelection selection, BoardSnapshot board) {
        return treatments(selection, board).stream()
                .flatMap(id -> board.invoicesOf(id).stream())
                .map(tracked -> tracked.invoice().id())
                .toList();
    }

    /** The selected invoices, and all of the selected treatments, each once. */
    public static List<InvoiceId> invoices(ISelection selection, BoardSnapshot board) {
        var found = new LinkedHashSet<InvoiceId>();
        rows(selection)
                .forEach(row -> {
                    if (row instanceof Row.OfInvoice(InvoiceId id)) {
                        found.add(id);
                    } else {
                        treatment(row, board)
                                .flatMap(id -> board.invoicesOf(id).stream())
                                .map(tracked -> tracked.invoice().id())
                                .forEach(found::add);
                    }
                });
        return List.copyOf(found);
    }

    private static Stream<TreatmentId> treatment(Row row, BoardSnapshot board) {
        return switch (row) {
            case Row.OfTreatment(TreatmentId id) -> Stream.of(id);
            case Row.OfInvoice(InvoiceId id) ->
                    board.invoice(id).map(TrackedInvoice::invoice).stream()
                            .map(invoice -> invoice.treatment());
            case Row.OfPosition position -> treatment(position.owner(), board);
            case Row.OfEstimate estimate -> Stream.empty();
        };
    }

    private static Stream<Row> rows(ISelection selection) {
        if (!(selection instanceof IStructuredSelection structured)) {
            return Stream.empty();
        }
        return structured.stream().filter(Row.class::isInstance).map(Row.class::cast);
    }
}
