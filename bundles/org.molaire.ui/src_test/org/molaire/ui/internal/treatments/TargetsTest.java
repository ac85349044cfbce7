package org.molaire.ui.internal.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.molaire.ui.internal.Samples.prepared;

import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.Test;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.treatment.TreatmentId;
import org.molaire.sync.BoardSnapshot;

class TargetsTest {

    private final BoardSnapshot board =
            BoardSnapshot.of(List.of(prepared(1, 1), prepared(2, 1), prepared(3, 2)));
    private final Row treatment = new Row.OfTreatment(new TreatmentId(1));
    private final Row invoice = new Row.OfInvoice(new InvoiceId(2));
    private final Row position = new Row.OfPosition(treatment, 0);

    @Test
    void asksForTheWholeTreatmentBehindAnyOfItsRows() {
        for (Row row : List.of(treatment, invoice, position)) {
            assertThat(Targets.wholeTreatments(new StructuredSelection(row), board))
                    .containsExactly(new InvoiceId(1), new InvoiceId(2));
        }
    }

    @Test
    void sendsTheSelectedInvoiceAlone() {
        assertThat(Targets.invoices(new StructuredSelection(invoice), board))
                .containsExactly(new InvoiceId(2));
    }

    @Test
    void namesEachInvoiceOnce() {
        var rows = new StructuredSelection(List.of(invoice, treatment, position));
        assertThat(Targets.invoices(rows, board))
                .containsExactlyInAnyOrder(new InvoiceId(1), new InvoiceId(2));
    }

    @Test
    void aDevisOrNothingHasNoInvoice() {
        assertThat(Targets.invoices(new StructuredSelection(new Row.OfEstimate(1)), board))
                .isEmpty();
        assertThat(Targets.wholeTreatments(null, board)).isEmpty();
        assertThat(Targets.wholeTreatments(StructuredSelection.EMPTY, board)).isEmpty();
    }
}
