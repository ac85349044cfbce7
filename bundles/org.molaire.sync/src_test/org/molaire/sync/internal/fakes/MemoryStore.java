package org.molaire.sync.internal.fakes;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.molaire.domain.cmd.Cursor;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.Biller;
import org.molaire.domain.invoice.Invoice;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.practice.Consent;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.domain.repository.FollowRepository;
import org.molaire.domain.repository.InvoiceRepository;
import org.molaire.domain.repository.OutboxRepository;
import org.molaire.domain.repository.PatientRepository;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.domain.repository.SettingsRepository;
import org.molaire.domain.repository.TreatmentRepository;
import org.molaire.domain.treatment.TreatmentId;

/** A store in memory, so that the engine's decisions can be tested without a database. */
public final class MemoryStore implements PracticeStore {

    private final MemoryTables tables = new MemoryTables();
    private final MemoryOutbox outbox = new MemoryOutbox(tables);
    private final MemoryFollowing following = new MemoryFollowing(tables, outbox);
    private PracticeSettings settings = PracticeSettings.forImportedFolder();
    private Optional<CmdAccount> account = Optional.empty();

    /** Adds a prepared invoice, with a treatment of its own. */
    public InvoiceId prepare(String number) {
        var id = new InvoiceId(tables.invoices.size() + 1L);
        var data =
                new InvoiceData(
                        new Biller("Cabinet", Optional.empty(), Optional.empty(), Address.UNKNOWN),
                        number,
                        1,
                        LocalDate.of(2026, 1, 1),
                        "ORG",
                        Chf.of("100.00"),
                        Chf.of("100.00"));
        tables.invoices.put(
                id, new Invoice(id, new PatientId(1), new TreatmentId(id.value()), data));
        tables.put(
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
        outbox.sent(new Receipt(submission, "R" + number, Instant.EPOCH, false), Instant.EPOCH);
        return submission;
    }

    public Submission submissionOf(InvoiceId invoice) {
        return tables.submissionOf(invoice);
    }

    public void consent(Consent given) {
        tables.consent = Optional.of(given);
    }

    public void settings(PracticeSettings changed) {
        settings = changed;
    }

    public Cursor cursor() {
        return following.progress().cursor();
    }

    private TrackedInvoice track(Invoice invoice) {
        Submission submission = submissionOf(invoice.id());
        return new TrackedInvoice(
                invoice,
                Optional.of(submission),
                Optional.ofNullable(tables.facts.get(submission.id())),
                Optional.empty());
    }

    @Override
    public PatientRepository patients() {
        return answering(
                PatientRepository.class,
                (method, arguments) ->
                        method.equals("find")
                                ? Optional.of(tables.patient())
                                : unsupported(method));
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
                            case "all" ->
                                    tables.invoices.values().stream().map(this::track).toList();
                            case "find" -> find((Collection<?>) arguments[0]);
                            case "history" -> List.of();
                            default -> unsupported(method);
                        });
    }

    private List<TrackedInvoice> find(Collection<?> ids) {
        List<TrackedInvoice> found = new ArrayList<>();
        tables.invoices.values().stream()
                .filter(invoice -> ids.contains(invoice.id()))
                .forEach(invoice -> found.add(track(invoice)));
        return found;
    }

    @Override
    public OutboxRepository outbox() {
        return outbox;
    }

    @Override
    public FollowRepository following() {
        return following;
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
