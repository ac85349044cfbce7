package org.molaire.ui.tests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.molaire.cmd.simulator.CmdSimulators;
import org.molaire.cmd.simulator.RunningSimulator;
import org.molaire.cmd.simulator.SimulatorOptions;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.practice.Password;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.domain.treatment.Estimate;
import org.molaire.sync.Following;
import org.molaire.sync.Practice;
import org.molaire.sync.Progress;
import org.molaire.sync.RoundReport;
import org.molaire.sync.SendReport;
import org.molaire.sync.Sending;
import org.molaire.sync.StatusBoard;
import org.molaire.testkit.data.InvoiceBuilder;
import org.molaire.testkit.data.PatientBuilder;

/**
 * The practice that the workbench has open, with a simulated CMD whose time moves only when told
 * to. Real parts throughout; the switch for the background stays off unless a test turns it on.
 */
final class OpenCabinet implements AutoCloseable {

    private static final Pattern CALLS = Pattern.compile("\"(\\w+)\":\\s*(\\d+)");
    private static final Pattern CALL = Pattern.compile("\\[[^\\[\\]]*]");
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final Services services = new Services();
    private final RunningSimulator simulator;

    OpenCabinet() throws IOException {
        // Beside the practice's data, so that both are there or gone when the tests run again.
        Path folder = Files.createDirectories(Path.of("target", "home")).resolve("simulator");
        simulator =
                services.get(CmdSimulators.class)
                        .start(
                                new SimulatorOptions(
                                        folder,
                                        0,
                                        true,
                                        Optional.empty(),
                                        Optional.of(LocalDate.now().minusDays(500)),
                                        Optional.empty()));
        practice().keepAccount(account(), new Password(password()));
    }

    /** The settings that each test begins with: sending on, the background off. */
    void reset() {
        practice()
                .change(settings ->
                        settings.withBackgroundSync(false)
                                .withPdfSending(true)
                                .withConsentRequired(false));
    }

    private CmdAccount account() throws IOException {
        return new CmdAccount(
                simulator.url(),
                simulator.user(),
                Optional.of(Files.readString(simulator.certificate())));
    }

    String password() throws IOException {
        return Files.readString(simulator.passwordFile()).strip();
    }

    Practice practice() {
        return services.get(Practice.class);
    }

    /** Prepares one treatment with one invoice for each number, all of one patient. */
    List<InvoiceId> prepare(String familyName, String... numbers) {
        var made = new ArrayList<InvoiceId>();
        for (String number : numbers) {
            InvoiceBuilder invoice =
                    InvoiceBuilder.invoice(number)
                            .of(PatientBuilder.patient(familyName, "Line").build());
            made.add(add(invoice));
        }
        services.reread();
        return made;
    }

    /** Prepares an invoice and sends it. */
    InvoiceId send(InvoiceBuilder invoice) {
        InvoiceId made = add(invoice);
        services.reread();
        send(List.of(made));
        return made;
    }

    /** Prepares an invoice whose number nobody has; the services do not know of it yet. */
    private InvoiceId add(InvoiceBuilder invoice) {
        var invoices = services.get(PracticeStore.class).invoices();
        invoices.add(invoice.file(), invoice.pdf(), newId(), Instant.now());
        return invoices.withNumber(invoice.data().number()).getFirst();
    }

    /** A devis of the patient who has this invoice. */
    void estimate(InvoiceId invoice, InvoiceBuilder like) {
        PracticeStore store = services.get(PracticeStore.class);
        var patient = store.invoices().find(List.of(invoice)).getFirst().invoice().patient();
        store.treatments()
                .addEstimate(
                        patient,
                        like.treatment().title(),
                        like.data().issuedOn(),
                        Estimate.Status.OPEN,
                        like.treatment().positions());
    }

    /** Prepares an invoice; it stays so. */
    InvoiceId prepare(InvoiceBuilder invoice) {
        InvoiceId made = add(invoice);
        services.reread();
        return made;
    }

    /** The simulated day. */
    LocalDate today() {
        return simulator.today();
    }

    /** Prepares a second invoice in the treatment of a first one. */
    InvoiceId prepareAnother(InvoiceId first, String number) {
        PracticeStore store = services.get(PracticeStore.class);
        var invoice = store.invoices().find(List.of(first)).getFirst().invoice();
        InvoiceBuilder other = InvoiceBuilder.invoice(number);
        InvoiceId made =
                store.invoices()
                        .prepare(
                                invoice.patient(),
                                invoice.treatment(),
                                other.data(),
                                other.pdf(),
                                newId(),
                                Instant.now());
        services.reread();
        return made;
    }

    void send(Collection<InvoiceId> invoices) {
        SendReport report = services.get(Sending.class).send(invoices, Progress.NONE);
        if (!report.isClean()) {
            throw new AssertionError("not sent: " + report);
        }
    }

    /** One full round by hand. */
    void synchronise() {
        RoundReport report = services.get(Following.class).run(true, Progress.NONE);
        if (!report.isClean()) {
            throw new AssertionError("round with trouble: " + report);
        }
    }

    void daysPass(int days) {
        simulator.advance(days);
    }

    /** Which submissions each of the latest calls of facts asked for, the latest last. */
    List<Set<SubmissionId>> asked() throws IOException, InterruptedException {
        return CALL.matcher(control("asked")).results().map(call -> ids(call.group())).toList();
    }

    private static Set<SubmissionId> ids(String call) {
        return ID.matcher(call)
                .results()
                .map(id -> new SubmissionId(UUID.fromString(id.group())))
                .collect(Collectors.toSet());
    }

    /** The submissions that count for these invoices. */
    Set<SubmissionId> submissions(Collection<InvoiceId> invoices) {
        return sent(tracked -> invoices.contains(tracked.invoice().id()));
    }

    /** The submissions of all invoices that CMD has and that are unpaid as far as is known. */
    Set<SubmissionId> unpaid() {
        return sent(tracked ->
                tracked.state() != CmdState.PREPARED && tracked.state() != CmdState.PAID);
    }

    private Set<SubmissionId> sent(Predicate<TrackedInvoice> which) {
        return services.get(StatusBoard.class).current().all().stream()
                .filter(which)
                .flatMap(tracked -> tracked.submission().stream())
                .map(Submission::id)
                .collect(Collectors.toSet());
    }

    /** Notes from now on when which invoice was committed; to be closed. */
    Commits commits() {
        return new Commits(services.get(StatusBoard.class));
    }

    /** How many calls of an operation the simulated CMD has had so far. */
    int calls(String operation) throws IOException, InterruptedException {
        String json = control("calls");
        return CALLS.matcher(json)
                .results()
                .filter(call -> call.group(1).equals(operation))
                .mapToInt(call -> Integer.parseInt(call.group(2)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no count of " + operation + ": " + json));
    }

    private String control(String what) throws IOException, InterruptedException {
        URI control = simulator.control().orElseThrow();
        var request = HttpRequest.newBuilder(URI.create(control + "/" + what)).build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    @Override
    public void close() {
        practice().change(settings -> settings.withBackgroundSync(false));
        simulator.close();
    }

    private static SubmissionId newId() {
        return new SubmissionId(UUID.randomUUID());
    }
}
