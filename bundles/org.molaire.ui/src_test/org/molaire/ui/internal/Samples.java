package org.molaire.ui.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.molaire.domain.cmd.EnforcementStep;
import org.molaire.domain.cmd.InstalmentPlan;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Reminder;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.Biller;
import org.molaire.domain.invoice.Invoice;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.Patient;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.practice.Sex;
import org.molaire.domain.treatment.Position;
import org.molaire.domain.treatment.Treatment;
import org.molaire.domain.treatment.TreatmentData;
import org.molaire.domain.treatment.TreatmentId;
import org.molaire.ui.text.Moments;
import org.molaire.ui.text.Texts;

/** Invented invoices for the plain tests. */
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-11-25T13:05:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    public static final LocalDate ISSUED = LocalDate.of(2026, 9, 1);
    public static final Texts TEXTS = Texts.of(Locale.FRENCH);
    public static final Moments MOMENTS = new Moments(TEXTS, Clock.fixed(NOW, ZoneOffset.UTC));
    public static final PatientId PATIENT = new PatientId(1);

    private Samples() {}

    public static Patient patient() {
        return new Patient(
                PATIENT,
                new PatientData(
                        "1",
                        "Exemple",
                        "Line",
                        Optional.of(LocalDate.of(1980, 3, 12)),
                        Sex.UNKNOWN,
                        Optional.empty(),
                        Address.UNKNOWN,
                        Optional.empty()),
                1);
    }

    public static Treatment treatment(long id) {
        var position =
                new Position(
                        ISSUED,
                        "222",
                        "9.101",
                        "Examen",
                        Optional.of("36"),
                        new BigDecimal("2.0"),
                        Chf.of("60.00"));
        return new Treatment(
                new TreatmentId(id),
                PATIENT,
                new TreatmentData("Contrôle", ISSUED, ISSUED.plusDays(3), List.of(position)),
                1);
    }

    public static TrackedInvoice prepared(long id, long treatment) {
        return new TrackedInvoice(
                invoice(id, treatment),
                Optional.of(submission(id, Submission.Status.PREPARED)),
                Optional.empty(),
                Optional.empty());
    }

    public static TrackedInvoice inStatus(long id, long treatment, Submission.Status status) {
        return new TrackedInvoice(
                invoice(id, treatment),
                Optional.of(submission(id, status)),
                Optional.empty(),
                Optional.empty());
    }

    /** An invoice of which CMD says this, confirmed two minutes ago. */
    public static TrackedInvoice said(long id, long treatment, UnaryOperator<Said> said) {
        return new TrackedInvoice(
                invoice(id, treatment),
                Optional.of(submission(id, Submission.Status.SENT)),
                Optional.of(said.apply(Said.open("200.00")).facts(submissionId(id))),
                Optional.of(NOW.minusSeconds(120)));
    }

    private static Invoice invoice(long id, long treatment) {
        var biller = new Biller("Cabinet", Optional.empty(), Optional.empty(), Address.UNKNOWN);
        return new Invoice(
                new InvoiceId(id),
                PATIENT,
                new TreatmentId(treatment),
                new InvoiceData(
                        biller,
                        "2026-" + id,
                        id,
                        ISSUED,
                        "ORG",
                        Chf.of("1234.50"),
                        Chf.of("1234.50")));
    }

    private static SubmissionId submissionId(long id) {
        return new SubmissionId(new UUID(0, id));
    }

    private static Submission submission(long id, Submission.Status status) {
        var receipt = new Receipt(submissionId(id), "CMD-" + id, NOW, false);
        return new Submission(
                submissionId(id),
                new InvoiceId(id),
                Optional.empty(),
                status,
                1,
                "",
                NOW,
                status == Submission.Status.SENT ? Optional.of(receipt) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What CMD says, as far as a test cares. */
    public record Said(
            Chf open,
            Chf writtenOff,
            List<Reminder> reminders,
            Optional<InstalmentPlan> plan,
            List<EnforcementStep> enforcement,
            Optional<Rejection> rejection) {

        public static Said open(String open) {
            return new Said(
                    Chf.of(open),
                    Chf.ZERO,
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());
        }

        public Said with(List<Reminder> sent) {
            return new Said(open, writtenOff, sent, plan, enforcement, rejection);
        }

        public Said with(InstalmentPlan agreed) {
            return new Said(
                    open, writtenOff, reminders, Optional.of(agreed), enforcement, rejection);
        }

        public Said with(EnforcementStep step) {
            return new Said(open, writtenOff, reminders, plan, List.of(step), rejection);
        }

        public Said with(Rejection refused) {
            return new Said(open, writtenOff, reminders, plan, enforcement, Optional.of(refused));
        }

        InvoiceFacts facts(SubmissionId id) {
            return new InvoiceFacts(
                    id,
                    "CMD-77",
                    1,
                    Optional.of(ISSUED),
                    Optional.of(ISSUED),
                    rejection.map(found -> ISSUED),
                    rejection,
                    Chf.of("200.00"),
                    Chf.of("200.00").minus(open),
                    open,
                    Chf.ZERO,
                    writtenOff,
                    reminders,
                    plan,
                    enforcement,
                    false,
                    false,
                    false,
                    List.of());
        }
    }
}
