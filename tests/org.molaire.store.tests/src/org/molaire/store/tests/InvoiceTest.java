package org.molaire.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.molaire.store.tests.OpenPractice.NOW;
import static org.molaire.testkit.data.InvoiceBuilder.invoice;
import static org.molaire.testkit.data.PatientBuilder.patient;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.invoice.Pdf;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.repository.ImportResult;
import org.molaire.domain.repository.InvoiceRepository;
import org.molaire.domain.treatment.Estimate;
import org.molaire.domain.treatment.TreatmentId;

class InvoiceTest {

    @RegisterExtension final OpenPractice practice = new OpenPractice();

    @Test
    void keepsAllThatAFileHolds() {
        SubmissionId id = practice.prepared("2026-1");
        TrackedInvoice tracked = invoices().all().getFirst();
        assertEquals(invoice("2026-1").data(), tracked.invoice().data());
        assertEquals(CmdState.PREPARED, tracked.state());
        assertEquals(id, tracked.submission().orElseThrow().id());
        assertEquals(NOW, tracked.submission().orElseThrow().preparedAt());
        assertTrue(tracked.asOf().isEmpty());
        var treatment =
                practice.store().treatments().treatmentsOf(tracked.invoice().patient()).getFirst();
        assertEquals(invoice("2026-1").treatment(), treatment.data());
        assertEquals(tracked.invoice().treatment(), treatment.id());
        var line =
                new HistoryEntry(
                        tracked.invoice().id(),
                        NOW,
                        HistoryEntry.Source.HERE,
                        Optional.empty(),
                        CmdState.PREPARED,
                        "PREPARED");
        assertEquals(List.of(line), invoices().history(tracked.invoice().id()));
    }

    @Test
    void anInvoiceThatIsKnownChangesNothingAtAll() {
        practice.prepared("2026-1");
        List<TrackedInvoice> before = invoices().all();
        var again = invoice("2026-1").of(patient("Autre", "Personne").build());
        ImportResult result =
                invoices().add(again.file(), again.pdf(), OpenPractice.newSubmission(), NOW);
        assertTrue(result.alreadyKnown());
        assertEquals(before.getFirst().invoice().id(), result.invoice());
        assertEquals(before, invoices().all());
        assertEquals(1, practice.store().patients().count());
    }

    @Test
    void theSameNumberWithAnotherTimestampIsAnotherInvoice() {
        practice.prepared("2026-1");
        var other = invoice("2026-1").timestamp(42);
        ImportResult result =
                invoices().add(other.file(), other.pdf(), OpenPractice.newSubmission(), NOW);
        assertFalse(result.alreadyKnown());
        assertTrue(result.sameNumber());
        assertEquals(2, invoices().withNumber("2026-1").size());
        assertEquals(List.of(), invoices().withNumber("2026"));
    }

    @Test
    void preparesAnInvoiceOfATreatmentThatExists() {
        PatientId patient = practice.store().patients().add(patient("Muster", "Anna").build());
        TreatmentId treatment =
                practice.store().treatments().add(patient, invoice("1").treatment());
        InvoiceId id =
                invoices()
                        .prepare(
                                patient,
                                treatment,
                                invoice("1").data(),
                                invoice("1").pdf(),
                                OpenPractice.newSubmission(),
                                NOW);
        assertEquals(treatment, practice.tracked(id).invoice().treatment());
        assertEquals(Optional.of(invoice("1").pdf()), invoices().pdf(id));
    }

    @Test
    void keepsDevisWithTheirPositions() {
        PatientId patient = practice.store().patients().add(patient("Muster", "Anna").build());
        var data = invoice("1").treatment();
        var treatments = practice.store().treatments();
        long id =
                treatments.addEstimate(
                        patient, "Devis", data.begin(), Estimate.Status.OPEN, data.positions());
        var expected =
                new Estimate(
                        id, patient, "Devis", data.begin(), Estimate.Status.OPEN, data.positions());
        assertEquals(List.of(expected), treatments.estimatesOf(patient));
        assertEquals(List.of(), treatments.treatmentsOf(patient));
    }

    @Test
    void findsTheInvoicesAskedForInTheOrderOfTheirIds() {
        practice.prepared("1");
        practice.prepared("2");
        practice.prepared("3");
        List<InvoiceId> ids = invoices().all().stream().map(t -> t.invoice().id()).toList();
        var asked = List.of(ids.get(2), new InvoiceId(999_999), ids.get(0), ids.get(2));
        List<InvoiceId> found = invoices().find(asked).stream().map(t -> t.invoice().id()).toList();
        assertEquals(List.of(ids.get(0), ids.get(2)), found);
    }

    @Test
    void aPdfOf20MegabytesComesBackByteForByte() throws Exception {
        byte[] bytes = new byte[20_000_000];
        new Random(1).nextBytes(bytes);
        var pdf = new Pdf(bytes);
        SubmissionId id = OpenPractice.newSubmission();
        InvoiceId invoice = invoices().add(invoice("big").file(), pdf, id, NOW).invoice();
        practice.reopen();
        Pdf read = invoices().pdf(invoice).orElseThrow();
        assertEquals(pdf, read);
        assertEquals(
                pdf.sha256(), practice.tracked(invoice).submission().orElseThrow().pdfSha256());
        assertEquals(pdf.sha256(), read.sha256());
        var attempt = practice.store().outbox().begin(invoice, NOW).orElseThrow();
        assertEquals(pdf, attempt.pdf());
    }

    private InvoiceRepository invoices() {
        return practice.store().invoices();
    }
}
