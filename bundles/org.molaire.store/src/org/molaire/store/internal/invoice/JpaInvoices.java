package org.molaire.store.internal.invoice;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.HistoryEntry.Source;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.InvoiceFile;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.invoice.Pdf;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.repository.ImportResult;
import org.molaire.domain.repository.InvoiceRepository;
import org.molaire.domain.treatment.TreatmentId;
import org.molaire.store.internal.database.Transactions;
import org.molaire.store.internal.history.History;
import org.molaire.store.internal.patient.Patients;
import org.molaire.store.internal.treatment.Treatments;

/** The invoices in the database. */
public final class JpaInvoices implements InvoiceRepository {

    private final Transactions transactions;

    public JpaInvoices(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<TrackedInvoice> all() {
        return transactions.run(em -> new TrackedInvoices(em).all());
    }

    @Override
    public List<TrackedInvoice> find(Collection<InvoiceId> ids) {
        return transactions.run(em -> new TrackedInvoices(em).find(ids));
    }

    @Override
    public List<InvoiceId> withNumber(String number) {
        return transactions.run(em -> new InvoiceNumbers(em).of(number));
    }

    @Override
    public List<HistoryEntry> history(InvoiceId id) {
        return transactions.run(em -> new History(em).of(id));
    }

    @Override
    public ImportResult add(InvoiceFile file, Pdf pdf, SubmissionId submission, Instant now) {
        return transactions.run(em -> {
            var numbers = new InvoiceNumbers(em);
            boolean sameNumber = !numbers.of(file.invoice().number()).isEmpty();
            Optional<InvoiceId> known = numbers.same(file.invoice());
            if (known.isPresent()) {
                return new ImportResult(known.get(), true, sameNumber);
            }
            PatientId patient = new Patients(em).findOrAdd(file.patient(), now);
            TreatmentId treatment = new Treatments(em).add(patient, file.treatment());
            var invoice = new InvoiceEntity(patient, treatment, file.invoice());
            return new ImportResult(persist(em, invoice, pdf, submission, now), false, sameNumber);
        });
    }

    @Override
    public InvoiceId prepare(
            PatientId patient,
            TreatmentId treatment,
            InvoiceData data,
            Pdf pdf,
            SubmissionId submission,
            Instant now) {
        return transactions.run(em -> {
            var invoice = new InvoiceEntity(patient, treatment, data);
            return persist(em, invoice, pdf, submission, now);
        });
    }

    private static InvoiceId persist(
            EntityManager em, InvoiceEntity invoice, Pdf pdf, SubmissionId id, Instant now)
            throws SQLException {
        em.persist(invoice);
        em.flush(); // gives the id
        var submission =
                new Submission(
                        id,
                        invoice.id(),
                        Optional.empty(),
                        Submission.Status.PREPARED,
                        0,
                        new Pdfs(em).keep(pdf),
                        now,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        em.persist(new SubmissionEntity(submission));
        var line =
                new HistoryEntry(
                        invoice.id(),
                        now,
                        Source.HERE,
                        Optional.empty(),
                        CmdState.PREPARED,
                        "PREPARED");
        new History(em).append(line);
        return invoice.id();
    }

    @Override
    public Optional<Pdf> pdf(InvoiceId id) {
        return transactions.run(em -> {
            Optional<Submission> current = new Rows(em).standing(id).current();
            return current.isEmpty()
                    ? Optional.<Pdf>empty()
                    : new Pdfs(em).read(current.get().pdfSha256());
        });
    }
}
