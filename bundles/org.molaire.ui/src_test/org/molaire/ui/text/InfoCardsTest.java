package org.molaire.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.molaire.ui.internal.Samples.ISSUED;
import static org.molaire.ui.internal.Samples.MOMENTS;
import static org.molaire.ui.internal.Samples.NOW;
import static org.molaire.ui.internal.Samples.TEXTS;
import static org.molaire.ui.internal.Samples.TODAY;
import static org.molaire.ui.internal.Samples.prepared;
import static org.molaire.ui.internal.Samples.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.EnforcementStep;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.Instalment;
import org.molaire.domain.cmd.InstalmentPlan;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Reminder;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.money.Chf;
import org.molaire.sync.InfoReport;

class InfoCardsTest {

    private final InfoCards cards = new InfoCards(TEXTS, MOMENTS);

    @Test
    void anInvoiceThatWasNeverSentShowsWhatIsKnownHere() {
        InfoCard card = card(prepared(1, 1));
        assertThat(card.stateWords()).isEqualTo("Facture CMD préparée (mais pas encore envoyée)");
        assertThat(card.facts())
                .extracting(InfoCard.Fact::label)
                .containsExactly("Total", "Ouvert");
        assertThat(card.sections()).isEmpty();
    }

    @Test
    void amountsAreShownAndTheOpenOneStandsOut() {
        InfoCard card = card(said(1, 1, facts -> facts));
        assertThat(card.facts())
                .contains(
                        new InfoCard.Fact("Payé", "0.00 CHF", true, false),
                        new InfoCard.Fact("Ouvert", "200.00 CHF", true, true),
                        new InfoCard.Fact("Référence CMD", "CMD-77", false, false));
    }

    @Test
    void thePlanShowsEachRateAndWhichIsLate() {
        var plan =
                new InstalmentPlan(
                        ISSUED,
                        Chf.of("4.20"),
                        List.of(
                                rate("2026-10-01", Optional.of("2026-10-02")),
                                rate("2026-11-01", Optional.empty()),
                                rate("2026-12-01", Optional.empty())));
        InfoCard.Section section = section(card(said(1, 1, facts -> facts.with(plan))), "plan");
        assertThat(section.note()).contains("Convenu le 01.09.2026, supplément 4.20 CHF.");
        assertThat(section.rows())
                .containsExactly(
                        List.of("01.10.2026", "70.00 CHF", "payée le 02.10.2026"),
                        List.of("01.11.2026", "70.00 CHF", "en retard"),
                        List.of("01.12.2026", "70.00 CHF", "à payer"));
        assertThat(section.alerts()).containsExactly(1);
    }

    @Test
    void remindersAndEnforcementAreSaidInWords() {
        var step =
                new EnforcementStep(
                        EnforcementStep.Kind.PAYMENT_ORDER,
                        TODAY,
                        "Office de Vevey",
                        "4411",
                        false);
        InfoCard card =
                card(
                        said(
                                1,
                                1,
                                facts ->
                                        facts.with(List.of(new Reminder(2, TODAY, Chf.of("20.00"))))
                                                .with(step)));
        assertThat(card.state()).isEqualTo(CmdState.LOSS);
        assertThat(section(card, "reminders").rows())
                .containsExactly(List.of("rappel 2", "25.11.2026", "20.00 CHF"));
        assertThat(section(card, "enforcement").rows())
                .containsExactly(
                        List.of("Commandement de payer", "25.11.2026", "Office de Vevey", "4411"));
    }

    @Test
    void aRejectionSaysWhyAndWhatHelps() {
        var refused =
                new Rejection(
                        "R7", "Adresse incomplète", List.of("NPA manque"), List.of("Complétez"));
        assertThat(card(said(1, 1, facts -> facts.with(refused))).notes())
                .containsExactly(
                        "Rejetée: Adresse incomplète",
                        "Raison: NPA manque",
                        "Que faire: Complétez");
    }

    @Test
    void theHistoryShowsTheNewestFirstWithBeforeAndAfter() {
        var entries =
                List.of(
                        entry(Optional.empty(), CmdState.PREPARED, "PREPARED"),
                        entry(Optional.of(CmdState.PREPARED), CmdState.SENT, "RECEIPT"));
        InfoCard card = card(prepared(1, 1), entries);
        assertThat(section(card, "history").rows())
                .containsExactly(
                        List.of(
                                "25.11.2026 14:05",
                                "Réception confirmée",
                                "ici",
                                "préparée → envoyée"),
                        List.of("25.11.2026 14:05", "Préparée", "ici", "préparée"));
    }

    @Test
    void everyRowHasAsManyCellsAsTheTableHasColumns() {
        InfoCard card =
                card(prepared(1, 1), List.of(entry(Optional.empty(), CmdState.PREPARED, "X")));
        assertThat(card.sections())
                .allSatisfy(section ->
                        assertThat(section.rows())
                                .allSatisfy(
                                        row -> assertThat(row).hasSameSizeAs(section.columns())));
    }

    private static Instalment rate(String due, Optional<String> paid) {
        return new Instalment(LocalDate.parse(due), Chf.of("70.00"), paid.map(LocalDate::parse));
    }

    private static HistoryEntry entry(Optional<CmdState> before, CmdState after, String code) {
        return new HistoryEntry(
                new InvoiceId(1), NOW, HistoryEntry.Source.HERE, before, after, code);
    }

    private InfoCard card(TrackedInvoice invoice) {
        return card(invoice, List.of());
    }

    private InfoCard card(TrackedInvoice invoice, List<HistoryEntry> history) {
        var report =
                new InfoReport(
                        List.of(new InfoReport.Entry(invoice, history)),
                        Optional.empty(),
                        List.of(),
                        Optional.empty());
        return cards.of(report).getFirst();
    }

    private static InfoCard.Section section(InfoCard card, String name) {
        return card.sections().stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section " + name));
    }
}
