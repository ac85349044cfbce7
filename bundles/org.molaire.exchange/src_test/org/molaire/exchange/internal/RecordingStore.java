package org.molaire.exchange.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.Invoice;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.InvoiceFile;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.invoice.Pdf;
import org.molaire.domain.practice.Consent;
import org.molaire.domain.practice.Patient;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.repository.FollowRepository;
import org.molaire.domain.repository.ImportResult;
import org.molaire.domain.repository.InvoiceRepository;
import org.molaire.domain.repository.OutboxRepository;
import org.molaire.domain.repository.PatientRepository;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.domain.repository.SettingsRepository;
import org.molaire.domain.repository.TreatmentRepository;
import org.molaire.domain.treatment.TreatmentId;

/** Keeps in memory what an import adds, by the rules of the repository. */
final class RecordingStore implements PracticeStore, InvoiceRepository, PatientRepository {

    final List<InvoiceFile> added = new ArrayList<>();
    final List<Pdf> pdfs = new ArrayList<>();
    final List<SubmissionId> submissions = new ArrayList<>();
    final Map<PatientId, Patient> patients = new LinkedHashMap<>();
    private final Map<String, Invoice> invoices = new LinkedHashMap<>();

    /** An invoice with this number cannot be stored. */
    String failing = "";

    @Override
    public ImportResult add(InvoiceFile file, Pdf pdf, SubmissionId submission, Instant now) {
        InvoiceData data = file.invoice();
        if (data.number().equals(failing)) {
            throw new IllegalStateException("disk full");
        }
        String key = data.biller().identity() + data.number() + data.requestTimestamp();
        if (invoices.containsKey(key)) {
            return new ImportResult(invoices.get(key).id(), true, false);
        }
        boolean sameNumber = !withNumber(data.number()).isEmpty();
        var id = new InvoiceId(invoices.size() + 1);
        invoices.put(key, new Invoice(id, patient(file.patient()), new TreatmentId(1), data));
        added.add(file);
        pdfs.add(pdf);
        submissions.add(submission);
        return new ImportResult(id, false, sameNumber);
    }

    private PatientId patient(PatientData data) {
        return patients.values().stream()
                .filter(known -> known.displayName().equals(data.displayName()))
                .map(Patient::id)
                .findFirst()
                .orElseGet(() -> add(data));
    }

    @Override
    public PatientId add(PatientData data) {
        var id = new PatientId(patients.size() + 1);
        patients.put(id, new Patient(id, data, 0));
        return id;
    }

    @Override
    public void setConsent(PatientId id, Optional<Consent> consent, Instant now) {
        PatientData data = patients.get(id).data();
        var changed =
                new PatientData(
                        data.number(),
                        data.familyName(),
                        data.givenName(),
                        data.birthDate(),
                        data.sex(),
                        data.avs(),
                        data.address(),
                        consent);
        patients.put(id, new Patient(id, changed, 1));
    }

    @Override
    public Optional<Patient> find(PatientId id) {
        return Optional.ofNullable(patients.get(id));
    }

    @Override
    public List<TrackedInvoice> find(Collection<InvoiceId> ids) {
        return all().stream().filter(tracked -> ids.contains(tracked.invoice().id())).toList();
    }

    @Override
    public List<TrackedInvoice> all() {
        return invoices.values().stream()
                .map(invoice ->
                        new TrackedInvoice(
                                invoice, Optional.empty(), Optional.empty(), Optional.empty()))
                .toList();
    }

    @Override
    public List<InvoiceId> withNumber(String number) {
        return invoices.values().stream()
                .filter(invoice -> invoice.number().equals(number))
                .map(Invoice::id)
                .toList();
    }

    @Override
    public InvoiceRepository invoices() {
        return this;
    }

    @Override
    public PatientRepository patients() {
        return this;
    }

    @Override
    public long count() {
        return patients.size();
    }

    @Override
    public void close() {}

    @Override
    public List<HistoryEntry> history(InvoiceId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public InvoiceId prepare(
            PatientId patient,
            TreatmentId treatment,
            InvoiceData data,
            Pdf pdf,
            SubmissionId submission,
            Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Pdf> pdf(InvoiceId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Patient> search(String text, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public TreatmentRepository treatments() {
        throw new UnsupportedOperationException();
    }

    @Override
    public OutboxRepository outbox() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FollowRepository following() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SettingsRepository settings() {
        throw new UnsupportedOperationException();
    }
}
