package org.molaire.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.ImportWarning.Kind;
import org.molaire.domain.practice.Consent;
import org.molaire.domain.practice.Patient;
import org.molaire.domain.practice.PatientId;
import org.molaire.exchange.FileResult;
import org.molaire.exchange.ImportReport;
import org.molaire.exchange.Refusal;
import org.molaire.exchange.SampleFiles;

class ImporterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Path FIRST = SampleFiles.dental("450-org-222-tiers-garant.xml");

    @TempDir Path folder;

    private final AtomicLong last = new AtomicLong();
    private final RecordingStore store = new RecordingStore();
    private final Importer importer =
            new Importer(
                    SampleFiles.NOW, () -> new SubmissionId(new UUID(0, last.incrementAndGet())));

    @Test
    void importsEveryFileWithItsOwnSubmissionAndAPdf() {
        ImportReport report = importer.importFiles(SampleFiles.dental(), Optional.empty(), store);
        assertThat(report.imported()).isEqualTo(9);
        assertThat(report.isClean()).isTrue();
        assertThat(store.submissions).doesNotHaveDuplicates().hasSize(9);
        assertThat(store.pdfs)
                .allSatisfy(pdf -> assertThat(pdf.bytes()).startsWith("%PDF".getBytes()));
        assertThat(store.patients).hasSize(4);
        assertThat(store.patients.values())
                .allSatisfy(p -> assertThat(p.data().consent()).isEmpty());
    }

    @Test
    void keepsThePdfThatCameInside() {
        Path file = SampleFiles.dental("500-org-222-pdf.xml");
        importer.importFiles(List.of(file), Optional.empty(), store);
        assertThat(store.added.getFirst().pdf()).contains(store.pdfs.getFirst());
    }

    @Test
    void secondTimeChangesNothingAndSaysSo() {
        importer.importFiles(SampleFiles.dental(), Optional.of(DAY), store);
        var patients = new ArrayList<>(store.patients.values());
        ImportReport again = importer.importFiles(SampleFiles.dental(), Optional.of(DAY), store);
        assertThat(again.alreadyKnown()).isEqualTo(9);
        assertThat(again.isClean()).isTrue();
        assertThat(store.added).hasSize(9);
        assertThat(store.patients.values()).containsExactlyElementsOf(patients);
    }

    @Test
    void warnsOfTheSameNumberOnAnotherInvoice() {
        ImportReport report = importer.importFiles(SampleFiles.dental(), Optional.empty(), store);
        assertThat(report.files())
                .filteredOn(result ->
                        result instanceof FileResult.Imported imported
                                && imported.warnings().stream()
                                        .anyMatch(w -> w.kind() == Kind.SAME_NUMBER_OTHER_INVOICE))
                .hasSize(1);
    }

    @Test
    void refusedFilesDoNotStopTheOthers() throws Exception {
        Path damaged = Files.writeString(folder.resolve("damaged.xml"), "<a>");
        Path missing = folder.resolve("missing.xml");
        ImportReport report =
                importer.importFiles(
                        List.of(damaged, folder, missing, FIRST), Optional.empty(), store);
        assertThat(report.refused()).isEqualTo(3);
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.isClean()).isFalse();
        assertThat(report.files().getLast())
                .isInstanceOfSatisfying(
                        FileResult.Imported.class,
                        imported -> assertThat(imported.number()).isEqualTo("D-2025-001"));
    }

    @Test
    void invoiceThatCannotBeStoredDoesNotStopTheOthers() {
        store.failing = "D-2025-001";
        ImportReport report = importer.importFiles(SampleFiles.dental(), Optional.empty(), store);
        assertThat(report.imported()).isEqualTo(8);
        assertThat(report.files())
                .filteredOn(FileResult.Refused.class::isInstance)
                .singleElement()
                .isEqualTo(
                        new FileResult.Refused(FIRST, new Refusal(Refusal.Kind.NOT_KEPT, 0, "")));
    }

    @Test
    void givesTheConsentToNewPatients() {
        importer.importFiles(List.of(FIRST), Optional.of(DAY), store);
        assertThat(consent()).contains(new Consent(DAY, "import", Optional.empty()));
    }

    @Test
    void givesTheConsentToKnownPatientsThatHaveNone() {
        importer.importFiles(List.of(FIRST), Optional.empty(), store);
        importer.importFiles(List.of(FIRST), Optional.of(DAY), store);
        assertThat(consent()).contains(new Consent(DAY, "import", Optional.empty()));
    }

    @Test
    void leavesAConsentThatIsInForce() {
        var signed = new Consent(DAY.minusYears(1), "form.pdf", Optional.empty());
        importer.importFiles(List.of(FIRST), Optional.empty(), store);
        store.setConsent(new PatientId(1), Optional.of(signed), SampleFiles.NOW.instant());
        importer.importFiles(List.of(FIRST), Optional.of(DAY), store);
        assertThat(consent()).contains(signed);
    }

    @Test
    void neverUndoesAWithdrawal() {
        var withdrawn = new Consent(DAY.minusYears(1), "", Optional.of(DAY));
        importer.importFiles(List.of(FIRST), Optional.empty(), store);
        store.setConsent(new PatientId(1), Optional.of(withdrawn), SampleFiles.NOW.instant());
        importer.importFiles(List.of(FIRST), Optional.of(DAY), store);
        assertThat(consent()).contains(withdrawn);
    }

    @Test
    void consentGivenAnewAfterAWithdrawalCounts() {
        var withdrawn = new Consent(DAY.minusYears(1), "", Optional.of(DAY.minusDays(1)));
        importer.importFiles(List.of(FIRST), Optional.empty(), store);
        store.setConsent(new PatientId(1), Optional.of(withdrawn), SampleFiles.NOW.instant());
        importer.importFiles(List.of(FIRST), Optional.of(DAY), store);
        assertThat(consent()).contains(new Consent(DAY, "import", Optional.empty()));
    }

    private Optional<Consent> consent() {
        Patient patient = store.patients.get(new PatientId(1));
        return patient.data().consent();
    }
}
