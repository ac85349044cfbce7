package org.molaire.sync;

import java.util.List;
import java.util.Set;
import org.molaire.domain.cmd.StateChange;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.treatment.TreatmentId;

/**
 * A commit made these invoices new.
 *
 * @param snapshot the board after it
 * @param invoices the invoices that are new or changed: refresh these rows and no others
 * @param treatments the treatments that they belong to
 * @param changes of those, the states that are not what they were
 */
public record BoardChange(
        BoardSnapshot snapshot,
        Set<InvoiceId> invoices,
        Set<TreatmentId> treatments,
        List<StateChange> changes) {}
