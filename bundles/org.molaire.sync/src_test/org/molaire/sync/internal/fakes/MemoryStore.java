package org.molaire.sync.internal.fakes;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.molaire.domain.cmd.BadRecord;
import org.molaire.domain.cmd.Cursor;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.Biller;
import org.molaire.domain.invoice.Invoice;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.invoice.Pdf;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.practice.Consent;
import org.molaire.domain.practice.Patient;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.domain.practice.Sex;
import org.molaire.domain.repository.FollowRepository;
import org.molaire.domain.repository.InvoiceRepository;
import org.molaire.domain.repository.OutboxRepository;
import org.molaire.domain.repository.PatientRepository;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.domain.repository.SettingsRepository;
import org.molaire.domain.repository.TreatmentRepository;
import org.molaire.domain.treatment.TreatmentId;

/** A store in memory, so that the engine's decisions can be tested without a database. */
public final class MemoryStore implements PracticeStore, OutboxRepository, FollowRepository {

    private final Map<InvoiceId, Invoice> invoices = new LinkedHashMap<>();
    private final Map<SubmissionId, Submission> submissions = new LinkedHashMap<>();
    private final Map<SubmissionId, InvoiceFacts> facts = new LinkedHashMap<>();
    private PracticeSettings settings = PracticeSettings.forImportedFolder();
    private Optional<CmdAccount> account = Optional.empty();
    private Optional<Consent> consent = Optional.empty();
    private Cursor cursor = Cursor.START;
    private Optional<Instant> lastSuccess = Optional.empty();
    private Optional<Instant> lastFull = Optional.empty();

    /** Adds a prepared invoice, with a treatment of its own. */
    public InvoiceId prepare(String number) {
        var id = new InvoiceId(invoices.size() + 1L);
        var data =
                new InvoiceData(
                        new Biller("Cabinet", Optional.empty(), Optional.empty(), Address.UNKNOWN),
                        number,
                        1,
                        LocalDate.of(2026, 1, 1),
                        "ORG",
                        Chf.of("100.00"),
                        Chf.of("100.00"));
        invoices.put(id, new Invoice(id, new PatientId(1), new TreatmentId(id.value()), data));
        put(
                new Submission(
                        new SubmissionId(new UUID(0, id.value())),
                        id,
                        Optional.empty(),
                        Submission.Status.PREPARED,
                        0,
                        "00",
                        Instant.EPOCH,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return id;
    }

    /** Adds an invoice that CMD has. */
    public SubmissionId sentInvoice(String number) {
        InvoiceId id = prepare(number);
        SubmissionId submission = submissionOf(id).id();
        sent(new Receipt(submission, "R" + number, Instant.EPOCH, false), Instant.EPOCH);
        return submission;
    }

    public Submission submissionOf(InvoiceId invoice) {
        return submissions.values().stream()
                .filter(s -> s.invoice().equals(invoice))
                .findFirst()
                .orElseThrow();
    }

    public void consent(Consent given) {
        consent = Optional.of(given);
    }

    public void settings(PracticeSettings changed) {
        settings = changed;
    }

    public Cursor cursor() {
        return cursor;
    }

    private TrackedInvoice track(Invoice invoice) {
        Submission submission = submissionOf(invoice.id());
        return new TrackedInvoice(
                invoice,
                Optional.of(submission),
                Optional.ofNullable(facts.get(submission.id())),
                Optional.empty());
    }

    private void put(Submission submission) {
        submissions.put(submission.id(), submission);
    }

    private void move(
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

    @Override
    public List<InvoiceId> waiting() {
        return submissions.values().stream()
                .filter(s -> s.status() == Submission.Status.PREPARED)
                .map(Submission::invoice)
                .toList();
    }

    @Override
    public List<Submission> unconfirmed() {
        return submissions.values().stream().filter(Submission::isUnconfirmed).toList();
    }

    @Override
    public Optional<Attempt> begin(InvoiceId invoice, Instant now) {
        Submission s = submissionOf(invoice);
        if (s.status() != Submission.Status.PREPARED) {
            return Optional.empty();
        }
        move(
                s.id(),
                Submission.Status.SUBMITTING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Optional.of(
                new Attempt(
                        submissions.get(s.id()),
                        invoices.get(invoice),
                        patient(),
                        new Pdf(new byte[] {1})));
    }

    private Patient patient() {
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

    @Override
    public void sent(Receipt receipt, Instant now) {
        move(
                receipt.submission(),
                Submission.Status.SENT,
                Optional.of(receipt),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public void rejected(SubmissionId id, Rejection rejection, Instant now) {
        move(
                id,
                Submission.Status.REJECTED,
                Optional.empty(),
                Optional.of(rejection),
                Optional.empty());
    }

    @Override
    public void inDoubt(SubmissionId id, String failure, Instant now) {
        move(
                id,
                Submission.Status.IN_DOUBT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(failure));
    }

    @Override
    public void notSent(SubmissionId id, String failure, Instant now) {
        move(
                id,
                Submission.Status.PREPARED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(failure));
    }

    @Override
    public Progress progress() {
        return new Progress(cursor, lastSuccess, lastFull);
    }

    @Override
    public Set<SubmissionId> toFollow(Instant graceSince) {
        return submissions.values().stream()
                .filter(s -> s.status() == Submission.Status.SENT)
                .map(Submission::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<SubmissionId> submissionsOf(Collection<InvoiceId> wanted) {
        return submissions.values().stream()
                .filter(s -> wanted.contains(s.invoice()))
                .filter(s -> s.status() != Submission.Status.PREPARED)
                .map(Submission::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Applied apply(
            List<InvoiceFacts> page, List<BadRecord> bad, Optional<Cursor> next, Instant now) {
        Set<InvoiceId> changed = new HashSet<>();
        int known = 0;
        for (InvoiceFacts news : page) {
            Submission s = submissions.get(news.submission());
            if (s != null) {
                known++;
                facts.put(news.submission(), news);
                changed.add(s.invoice());
                if (s.isUnconfirmed()) {
                    sent(new Receipt(s.id(), news.reference(), now, true), now);
                }
            }
        }
        next.ifPresent(moved -> cursor = moved);
        return new Applied(known, changed, List.of());
    }

    @Override
    public void roundCompleted(boolean full, Instant startedAt) {
        lastSuccess = Optional.of(startedAt);
        if (full) {
            lastFull = lastSuccess;
        }
    }

    @Override
    public PatientRepository patients() {
        return answering(
                PatientRepository.class,
                (method, arguments) ->
                        method.equals("find") ? Optional.of(patient()) : unsupported(method));
    }

    @Override
    public TreatmentRepository treatments() {
        return answering(TreatmentRepository.class, (method, arguments) -> unsupported(method));
    }

    @Override
    public InvoiceRepository invoices() {
        return answering(
                InvoiceRepository.class,
                (method, arguments) ->
                        switch (method) {
                            case "all" -> invoices.values().stream().map(this::track).toList();
                            case "find" -> find((Collection<?>) arguments[0]);
                            case "history" -> List.of();
                            default -> unsupported(method);
                        });
    }

    private List<TrackedInvoice> find(Collection<?> ids) {
        List<TrackedInvoice> found = new ArrayList<>();
        invoices.values().stream()
                .filter(invoice -> ids.contains(invoice.id()))
                .forEach(invoice -> found.add(track(invoice)));
        return found;
    }

    @Override
    public OutboxRepository outbox() {
        return this;
    }

    @Override
    public FollowRepository following() {
        return this;
    }

    @Override
    public SettingsRepository settings() {
        return new SettingsRepository() {
            @Override
            public PracticeSettings load() {
                return settings;
            }

            @Override
            public void save(PracticeSettings changed) {
                settings = changed;
            }

            @Override
            public Optional<CmdAccount> account() {
                return account;
            }

            @Override
            public void save(CmdAccount changed) {
                account = Optional.of(changed);
            }
        };
    }

    @Override
    public void close() {}

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T answering(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    private static Object unsupported(String method) {
        throw new UnsupportedOperationException(method);
    }
}
