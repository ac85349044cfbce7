package org.molaire.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.testkit.pages.CmdInfosPage;
import org.molaire.testkit.pages.LegendPage;
import org.molaire.testkit.pages.MessagePage;
import org.molaire.testkit.pages.PatientsPage;
import org.molaire.testkit.pages.PreferencesPage;
import org.molaire.testkit.pages.SendResultPage;
import org.molaire.testkit.pages.StatusLinePage;
import org.molaire.testkit.pages.TreatmentsPage;
import org.molaire.testkit.ui.FailureReport;
import org.molaire.testkit.ui.Look;
import org.molaire.testkit.ui.SwtWorkbenchDriver;
import org.molaire.testkit.ui.WorkbenchDriver;

@ExtendWith(FailureReport.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CabinetTest {

    private static final String PREPARED = "Facture CMD préparée (mais pas encore envoyée)";
    private static final String SENT = "Facture CMD envoyée";
    private static final String OPEN = "Facture CMD ouverte auprès de la CMD";
    private static final String REMINDED =
            "Facture CMD avec un (ou plusieurs) rappel auprès de la CMD";
    private static final String LOSS = "Facture CMD avec perte (poursuites)";
    private static final String PAID = "Facture CMD payée auprès de la CMD";
    private static final String SHOW_INFOS = "org.molaire.ui.command.showInfos";
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final AtomicInteger RUN =
            new AtomicInteger((int) (System.currentTimeMillis() % 1_000_000_000));

    private final WorkbenchDriver workbench = new SwtWorkbenchDriver();
    private final TreatmentsPage tree = new TreatmentsPage(workbench);
    private final CmdInfosPage infos = new CmdInfosPage();
    private String run;
    private OpenCabinet cabinet;
    private Map<String, Look> symbols;

    @BeforeAll
    void openCabinet() throws IOException {
        cabinet = new OpenCabinet();
        LegendPage legend = LegendPage.open(workbench);
        symbols = legend.symbols();
        legend.close();
    }

    @BeforeEach
    void resetCabinet() {
        run = "T" + RUN.incrementAndGet();
        cabinet.reset();
    }

    @AfterAll
    void closeCabinet() {
        cabinet.close();
    }

    @Test
    void treeShowsSymbolsAndWordsOfAllSixStates() {
        List<InvoiceId> loss = cabinet.prepare(run, number("LOSS"));
        cabinet.send(loss);
        cabinet.daysPass(90);
        List<InvoiceId> later = cabinet.prepare(run, number("REMINDED3"), number("PAID"));
        cabinet.send(later);
        cabinet.daysPass(33);
        cabinet.send(cabinet.prepare(run, number("OPEN"), number("SENT")));
        cabinet.daysPass(3);
        cabinet.synchronise();
        cabinet.prepare(run, number("PREPARED"));
        show();
        assertEquals(6, symbols.size());
        awaitState("PREPARED", PREPARED, LONG);
        awaitState("SENT", SENT, LONG);
        awaitState("OPEN", OPEN, LONG);
        awaitState("REMINDED3", REMINDED, LONG);
        awaitState("LOSS", LOSS, LONG);
        awaitState("PAID", PAID, LONG);
        assertTrue(tree.text(row("REMINDED3")).contains("rappel 1"));
        assertTrue(tree.text(row("OPEN")).contains("CHF ouverts"));
    }

    @Test
    void showInfosAsksOnceForTheWholeTreatment() throws Exception {
        InvoiceId first = cabinet.prepare(run, number("PAID")).getFirst();
        InvoiceId second = cabinet.prepareAnother(first, number("OPEN"));
        cabinet.send(List.of(first, second));
        show();
        awaitState("PAID", SENT, LONG);
        cabinet.daysPass(20);
        Set<SubmissionId> sent = cabinet.submissions(List.of(first, second));
        int before = cabinet.calls("facts");
        int changesBefore = cabinet.calls("changes");
        workbench.execute(SHOW_INFOS);
        infos.awaitStates(TWO_SECONDS, PAID, OPEN);
        awaitState("PAID", OPEN, TWO_SECONDS);
        assertEquals(1, cabinet.calls("facts") - before);
        assertEquals(sent, cabinet.asked().getLast());
        assertEquals(2, sent.size());
        assertEquals(changesBefore, cabinet.calls("changes"), "the switch is off");
        assertTrue(infos.age().contains("à l’instant"), infos::age);
    }

    @Test
    void whatIsOnlyPreparedMakesNoCallAndSaysSo() throws Exception {
        cabinet.prepare(run, number("OPEN"));
        show();
        awaitState("OPEN", PREPARED, LONG);
        int before = cabinet.calls("facts");
        workbench.execute(SHOW_INFOS);
        infos.awaitMessage(
                "Rien n’a encore été envoyé à la CMD pour ce traitement: elle n’a donc pas été"
                        + " interrogée.");
        assertEquals(before, cabinet.calls("facts"));
    }

    @Test
    void turningTheSwitchOnAsksForEveryUnpaidInvoiceAndPaintsEachCommitWithinASecond()
            throws Exception {
        List<InvoiceId> made = cabinet.prepare(run, number("OPEN"), number("PAID"), number("LOSS"));
        cabinet.send(made);
        show();
        awaitState("LOSS", SENT, LONG);
        cabinet.daysPass(20);
        Set<SubmissionId> unpaid = cabinet.unpaid();
        int before = cabinet.calls("facts");
        try (Commits commits = cabinet.commits()) {
            PreferencesPage.open(workbench).following(true).save();
            awaitState("OPEN", OPEN, commits.left(made.get(0), A_SECOND));
            awaitState("PAID", PAID, commits.left(made.get(1), A_SECOND));
            awaitState("LOSS", OPEN, commits.left(made.get(2), A_SECOND));
        }
        new StatusLinePage().awaitText("prochaine");
        assertEquals(1, cabinet.calls("facts") - before);
        Set<SubmissionId> asked = cabinet.asked().getLast();
        assertTrue(unpaid.containsAll(cabinet.submissions(made)));
        assertTrue(asked.containsAll(unpaid), () -> unpaid + " asked: " + asked);
        PreferencesPage.open(workbench).following(false).save();
        new StatusLinePage().awaitText("arrière-plan désactivé");
    }

    @Test
    void sendsWhatIsPreparedAndTellsWhatBecameOfIt() {
        cabinet.prepare(run, number("OPEN"));
        show();
        awaitState("OPEN", PREPARED, LONG);
        tree.choose("Envoyer à la CMD");
        SendResultPage result = new SendResultPage();
        assertEquals(List.of(number("OPEN") + ": Envoyée à la CMD"), result.lines());
        result.close();
        awaitState("OPEN", SENT, TWO_SECONDS);
    }

    @Test
    void refusesToSendWithASentenceWhilePdfSendingIsOff() throws Exception {
        cabinet.practice().change(settings -> settings.withPdfSending(false));
        int before = cabinet.calls("submit");
        cabinet.prepare(run, number("OPEN"));
        show();
        awaitState("OPEN", PREPARED, LONG);
        tree.choose("Envoyer à la CMD");
        new MessagePage(
                        "L’envoi des factures en PDF est désactivé. Activez-le dans Fichier >"
                                + " Préférences > CMD pour envoyer des factures. Les factures déjà"
                                + " envoyées restent suivies.")
                .close();
        assertEquals(before, cabinet.calls("submit"));
    }

    @Test
    void theContextMenuOpensByKeyAndHasTheCommands() {
        cabinet.prepare(run, number("OPEN"));
        show();
        assertTrue(
                tree.menu().containsAll(List.of("Voir infos CMD", "Envoyer à la CMD")),
                () -> tree.menu().toString());
        tree.openMenuByKey();
    }

    @Test
    void testsTheConnectionWithThePasswordThatIsTyped() throws Exception {
        PreferencesPage page = PreferencesPage.open(workbench);
        assertTrue(page.password(cabinet.password()).test("Test en cours…").contains("fonctionne"));
        assertTrue(page.password("faux").test("Test en cours…").contains("refuse"));
        page.cancel();
    }

    /** Opens the patient's file and selects its first treatment. */
    private void show() {
        new PatientsPage().open(run + " Line");
        tree.awaitPatient(run + " Line");
        tree.select("Traitement " + run);
    }

    private void awaitState(String life, String words, Duration limit) {
        tree.awaitState(row(life), words, symbols, limit);
    }

    private String number(String life) {
        return run + "-" + life;
    }

    private String row(String life) {
        return "Traitement " + number(life);
    }
}
