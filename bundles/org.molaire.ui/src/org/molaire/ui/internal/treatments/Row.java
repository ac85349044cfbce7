package org.molaire.ui.internal.treatments;

import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.treatment.TreatmentId;

/**
 * A row of the tree, told apart by id alone, so that a row is the same before and after news. What
 * it shows is looked up.
 */
public sealed interface Row {

    /** A treatment. */
    record OfTreatment(TreatmentId id) implements Row {}

    /** A devis. */
    record OfEstimate(long id) implements Row {}

    /** An invoice, below its treatment. */
    record OfInvoice(InvoiceId id) implements Row {}

    /**
     * A position, below its treatment or devis.
     *
     * @param index from 0
     */
    record OfPosition(Row owner, int index) implements Row {}
}
