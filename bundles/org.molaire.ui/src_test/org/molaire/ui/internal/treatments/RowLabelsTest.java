package org.molaire.ui.internal.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.molaire.ui.internal.Samples.ISSUED;
import static org.molaire.ui.internal.Samples.MOMENTS;
import static org.molaire.ui.internal.Samples.TEXTS;
import static org.molaire.ui.internal.Samples.TODAY;
import static org.molaire.ui.internal.Samples.patient;
import static org.molaire.ui.internal.Samples.prepared;
import static org.molaire.ui.internal.Samples.said;
import static org.molaire.ui.internal.Samples.treatment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.molaire.domain.cmd.Instalment;
import org.molaire.domain.cmd.InstalmentPlan;
import org.molaire.domain.cmd.Reminder;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.money.Chf;
import org.molaire.domain.treatment.Estimate;
import org.molaire.domain.treatment.TreatmentId;
import org.molaire.sync.BoardSnapshot;
import org.molaire.ui.internal.Samples;

class RowLabelsTest {

    private static final Row TREATMENT = new Row.OfTreatment(new TreatmentId(1));

    private Optional<Instant> stale = Optional.empty();
    private final RowLabels labels = new RowLabels(TEXTS, MOMENTS, invoice -> stale);
    private final PatientFile file =
            new PatientFile(patient(), List.of(treatment(1)), List.of(estimate()));

    @Test
    void treatmentShowsTitleDatesAndWhatIsOpen() {
        var board = BoardSnapshot.of(List.of(prepared(1, 1)));
        assertThat(labels.label(TREATMENT, file, board).text())
                .isEqualTo("Contrôle  01.09.–04.09.2026  1'234.50 CHF ouverts");
    }

    @Test
    void aStateThatIsTooOldSaysHowOld() {
        stale = Optional.of(Samples.NOW.minus(Duration.ofHours(3)));
        var board = BoardSnapshot.of(List.of(prepared(1, 1)));
        assertThat(labels.label(TREATMENT, file, board).text()).endsWith("état périmé, il y a 3 h");
    }

    @Test
    void markersStandAfterTheAmount() {
        var board =
                BoardSnapshot.of(
                        List.of(
                                said(
                                        1,
                                        1,
                                        facts ->
                                                facts.with(
                                                                List.of(
                                                                        new Reminder(
                                                                                2, TODAY,
                                                                                Chf.ZERO)))
                                                        .with(lateplan()))));
        assertThat(labels.label(TREATMENT, file, board).text())
                .endsWith("200.00 CHF ouverts  rappel 2  échelonné, en retard");
    }

    @Test
    void anUnconfirmedSendingIsSaid() {
        var board = BoardSnapshot.of(List.of(Samples.inStatus(1, 1, Submission.Status.IN_DOUBT)));
        assertThat(labels.label(TREATMENT, file, board).text()).endsWith("envoi à confirmer");
    }

    @Test
    void theStateIsSaidInItsExactWords() {
        var board = BoardSnapshot.of(List.of(said(1, 1, facts -> facts), prepared(2, 1)));
        assertThat(labels.state(TREATMENT, file, board))
                .isEqualTo("Facture CMD ouverte auprès de la CMD");
        assertThat(labels.state(new Row.OfInvoice(new InvoiceId(2)), file, board))
                .isEqualTo("Facture CMD préparée (mais pas encore envoyée)");
    }

    @Test
    void aTreatmentWithoutAnInvoiceHasNoState() {
        assertThat(labels.state(TREATMENT, file, BoardSnapshot.EMPTY)).isEmpty();
        assertThat(RowLabels.stateOf(TREATMENT, BoardSnapshot.EMPTY)).isEmpty();
        assertThat(labels.label(TREATMENT, file, BoardSnapshot.EMPTY).text()).doesNotContain("CHF");
    }

    @Test
    void theTooltipSaysStateMarkersAndAge() {
        var board =
                BoardSnapshot.of(
                        List.of(
                                said(
                                        1,
                                        1,
                                        facts ->
                                                facts.with(
                                                        List.of(
                                                                new Reminder(
                                                                        1, TODAY, Chf.ZERO))))));
        assertThat(labels.tooltip(TREATMENT, file, board).lines())
                .containsExactly(
                        "Facture CMD avec un (ou plusieurs) rappel auprès de la CMD",
                        "rappel 1",
                        "données du 25.11.2026 14:03, il y a 2 min");
    }

    @Test
    void positionsSayQuantityTextCodeAndTooth() {
        assertThat(labels.label(new Row.OfPosition(TREATMENT, 0), file, BoardSnapshot.EMPTY).text())
                .isEqualTo("2 ×  Examen  9.101  dent 36");
    }

    @Test
    void anEstimateSaysWhatBecameOfIt() {
        var row = new Row.OfEstimate(5);
        assertThat(labels.label(row, file, BoardSnapshot.EMPTY).text())
                .startsWith("Devis: Bridge  01.09.2026");
        assertThat(labels.state(row, file, BoardSnapshot.EMPTY)).isEqualTo("Devis accepté");
    }

    @Test
    void rowsThatAreGoneSayNothing() {
        var gone = new Row.OfTreatment(new TreatmentId(99));
        assertThat(labels.label(gone, file, BoardSnapshot.EMPTY).pieces()).isEmpty();
        assertThat(labels.label(new Row.OfPosition(gone, 3), file, BoardSnapshot.EMPTY).pieces())
                .isEmpty();
    }

    @Test
    void invoicesStandAboveThePositions() {
        var board = BoardSnapshot.of(List.of(prepared(7, 1)));
        assertThat(file.roots()).containsExactly(TREATMENT, new Row.OfEstimate(5));
        assertThat(file.children(TREATMENT, board))
                .containsExactly(
                        new Row.OfInvoice(new InvoiceId(7)), new Row.OfPosition(TREATMENT, 0));
    }

    private static InstalmentPlan lateplan() {
        var late = new Instalment(ISSUED.plusDays(30), Chf.of("100.00"), Optional.empty());
        return new InstalmentPlan(ISSUED, Chf.ZERO, List.of(late));
    }

    private static Estimate estimate() {
        return new Estimate(
                5, Samples.PATIENT, "Bridge", ISSUED, Estimate.Status.ACCEPTED, List.of());
    }
}
