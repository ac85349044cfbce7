package org.molaire.domain.repository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.InvoiceFile;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.invoice.Pdf;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.treatment.TreatmentId;

/** The invoices, each with its submission and CMD's facts. */
public interface InvoiceRepository {

    /** All of them, in the order of their ids. A bulk read: a fixed number of statements. */
    List<TrackedInvoice> all();

    /** Those of the given ids that exist, in the order of their ids. A bulk read. */
    List<TrackedInvoice> find(Collection<InvoiceId> ids);

    /** The invoices with this number; several where it was used more than once. */
    List<InvoiceId> withNumber(String number);

    /** The history of one invoice, oldest first. */
    List<HistoryEntry> history(InvoiceId id);

    /**
     * Keeps what a file holds, as one step: patient (found again by name, date of birth and AVS
     * number), treatment, invoice, and a prepared submission with its PDF. An invoice that is known
     * already (biller, number, timestamp) changes nothing.
     *
     * @param pdf the bytes to send
     * @param submission the new submission's id
     */
    ImportResult add(InvoiceFile file, Pdf pdf, SubmissionId submission, Instant now);

    /** Adds an invoice to a treatment that exists, with its prepared submission, as one step. */
    InvoiceId prepare(
            PatientId patient,
            TreatmentId treatment,
            InvoiceData data,
            Pdf pdf,
            SubmissionId submission,
            Instant now);

    /** The PDF of the submission that counts for an invoice. */
    Optional<Pdf> pdf(InvoiceId id);
}
