package org.molaire.cmd;

import java.util.Optional;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.Pdf;
import org.molaire.domain.practice.PatientData;

/**
 * An invoice as it is handed in.
 *
 * @param id its own id, the same at every attempt
 * @param predecessor the rejected submission that it corrects
 */
public record Dispatch(
        SubmissionId id,
        Optional<SubmissionId> predecessor,
        InvoiceData invoice,
        PatientData patient,
        Pdf pdf) {}
