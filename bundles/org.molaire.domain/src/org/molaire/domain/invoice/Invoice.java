package org.molaire.domain.invoice;

import org.molaire.domain.practice.PatientId;
import org.molaire.domain.treatment.TreatmentId;

/** An invoice of a treatment. It does not change any more; its submissions do. */
public record Invoice(InvoiceId id, PatientId patient, TreatmentId treatment, InvoiceData data) {

    public String number() {
        return data.number();
    }
}
