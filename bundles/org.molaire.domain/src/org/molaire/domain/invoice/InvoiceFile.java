package org.molaire.domain.invoice;

import java.util.List;
import java.util.Optional;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.treatment.TreatmentData;

/**
 * What one invoice request file holds, read and checked.
 *
 * @param pdf the invoice as PDF, where one travelled inside
 * @param warnings what is doubtful but no reason to refuse, such as a wrong check digit
 */
public record InvoiceFile(
        PatientData patient,
        TreatmentData treatment,
        InvoiceData invoice,
        Optional<Pdf> pdf,
        List<ImportWarning> warnings) {

    public InvoiceFile {
        warnings = List.copyOf(warnings);
    }
}
