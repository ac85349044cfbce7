package org.molaire.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.practice.PatientData;
import org.molaire.testkit.data.InvoiceBuilder;
import org.molaire.testkit.data.PatientBuilder;
import org.molaire.testkit.pages.CmdInfosPage;
import org.molaire.testkit.pages.LegendPage;
import org.molaire.testkit.pages.PatientsPage;
import org.molaire.testkit.pages.TreatmentsPage;
import org.molaire.testkit.ui.FailureReport;
import org.molaire.testkit.ui.Look;
import org.molaire.testkit.ui.SwtWorkbenchDriver;
import org.molaire.testkit.ui.WorkbenchDriver;

/** Makes the picture of the README: one patient, all six symbols, all of it invented. */
@ExtendWith(FailureReport.class)
class PictureTest {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final List<String> OTHERS =
            List.of(
                    "Robert Alice",
                    "Rochat Bruno",
                    "Rosset Chiara",
                    "Rossi Giulia",
                    "Roth Damien",
                    "Roulin Hugo");
    private static final String PATIENT = "Rochat Élodie";
    private static final int SPAN = 125;

    private final WorkbenchDriver workbench = new SwtWorkbenchDriver();
    private final TreatmentsPage tree = new TreatmentsPage(workbench);
    private final long run = System.currentTimeMillis() / 1000 % 10_000_000;
    private int count;

    @Test
    void allSixSymbolsInTheTreeOfOnePatient() throws IOException {
        Map<String, Look> symbols = symbols();
        try (OpenCabinet cabinet = new OpenCabinet()) {
            cabinet.reset();
            OTHERS.stream()
                    .map(name -> invoice(cabinet, "", "Contrôle annuel", "96.40").of(patient(name)))
                    .forEach(cabinet::prepare);
            live(cabinet);
            PatientsPage patients = new PatientsPage();
            patients.search("ro");
            patients.select(PATIENT);
            tree.awaitPatient(PATIENT);
            cabinet.synchronise();
            symbols.keySet().forEach(words -> tree.awaitAny(words, symbols, LONG));
            tree.select("Couronne, dent 46");
            workbench.execute("org.molaire.ui.command.showInfos");
            CmdInfosPage infos = new CmdInfosPage();
            infos.awaitStates(LONG, "Facture CMD ouverte auprès de la CMD");
            workbench.fillDisplay();
            Files.createDirectories(FOLDER);
            Path picture = FOLDER.resolve("traitement-devis.png");
            workbench.picture(picture);
            assertTrue(Files.size(picture) > 20_000);
        }
    }

    /** Some four months of a patient, as the simulated CMD makes them. */
    private void live(OpenCabinet cabinet) {
        cabinet.daysPass(Math.max(0, daysUntil(cabinet.today(), LocalDate.now().minusDays(SPAN))));
        send(cabinet, "LOSS", "Traitement de racine, dent 36", "742.50");
        cabinet.daysPass(66);
        send(cabinet, "PLAN", "Couronne, dent 46", "1480.00");
        cabinet.daysPass(25);
        send(cabinet, "REMINDED", "Obturation, dent 27", "318.40");
        cabinet.daysPass(13);
        send(cabinet, "PAID", "Contrôle annuel et détartrage", "165.10");
        cabinet.daysPass(16);
        send(cabinet, "OPEN", "Gouttière", "395.00");
        cabinet.daysPass(4);
        send(cabinet, "SENT", "Obturation, dent 15", "274.65");
        cabinet.daysPass(1);
        InvoiceId last = cabinet.prepare(invoice(cabinet, "", "Extraction, dent 38", "210.80"));
        cabinet.estimate(last, invoice(cabinet, "", "Implant, dent 38", "3850.00"));
    }

    private void send(OpenCabinet cabinet, String life, String title, String chf) {
        cabinet.send(invoice(cabinet, "-" + life, title, chf));
    }

    private InvoiceBuilder invoice(OpenCabinet cabinet, String life, String title, String chf) {
        return InvoiceBuilder.invoice(run + "-" + ++count + life)
                .of(patient(PATIENT))
                .titled(title)
                .issuedOn(cabinet.today())
                .total(chf);
    }

    private static int daysUntil(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    private static PatientData patient(String name) {
        String[] names = name.split(" ");
        int index = 1 + OTHERS.indexOf(name);
        return PatientBuilder.patient(names[0], names[1])
                .bornOn(LocalDate.of(1985 - 7 * index, 1 + index, 3 + 4 * index))
                .build();
    }

    private Map<String, Look> symbols() {
        LegendPage legend = LegendPage.open(workbench);
        try {
            return legend.symbols();
        } finally {
            legend.close();
        }
    }
}
