package org.molaire.sync.internal.fakes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.Invoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.Consent;
import org.molaire.domain.practice.Patient;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.practice.Sex;

/** What the repositories in memory share. */
final class MemoryTables {

    final Map<InvoiceId, Invoice> invoices = new LinkedHashMap<>();
    final Map<SubmissionId, Submission> submissions = new LinkedHashMap<>();
    final Map<SubmissionId, InvoiceFacts> facts = new LinkedHashMap<>();
    Optional<Consent> consent = Optional.empty();

    Submission submissionOf(InvoiceId invoice) {
        return submissions.values().stream()
                .filter(s -> s.invoice().equals(invoice))
                .findFirst()
                .orElseThrow();
    }

    void put(Submission submission) {
        submissions.put(submission.id(), submission);
    }

    void move(
            SubmissionId id,
            Submission.Status status,
            Optional<Receipt> receipt,
            Optional<Rejection> rejection,
            Optional<String> failure) {
        Submission s = submissions.get(id);
        int attempts = s.attempts() + (status == Submission.Status.SUBMITTING ? 1 : 0);
        put(
                new Submission(
                        id,
                        s.invoice(),
                        s.predecessor(),
                        status,
                        attempts,
                        s.pdfSha256(),
                        s.preparedAt(),
                        receipt,
                        rejection,
                        failure));
    }

    Patient patient() {
        return new Patient(
                new PatientId(1),
                new PatientData(
                        "",
                        "Essai",
                        "",
                        Optional.empty(),
                        Sex.UNKNOWN,
                        Optional.empty(),
                        Address.UNKNOWN,
                        consent),
                1);
    }
}
