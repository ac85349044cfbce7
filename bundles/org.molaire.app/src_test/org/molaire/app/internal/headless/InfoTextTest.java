package org.molaire.app.internal.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.EnforcementStep;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Reminder;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.Biller;
import org.molaire.domain.invoice.Invoice;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.treatment.TreatmentId;
import org.molaire.sync.InfoReport;
import org.molaire.ui.text.Moments;
import org.molaire.ui.text.Texts;

class InfoTextTest {

    private static final Instant NOW = Instant.parse("2026-11-25T13:05:00Z");
    private static final LocalDate ISSUED = LocalDate.of(2026, 9, 1);
    private static final InvoiceId ID = new InvoiceId(7);

    private static String text(Optional<InvoiceFacts> facts, HistoryEntry... history) {
        var data =
                new InvoiceData(
                        new Biller("C", Optional.empty(), Optional.empty(), Address.UNKNOWN),
                        "2026-7",
                        1,
                        ISSUED,
                        "ORG",
                        Chf.of("1234.50"),
                        Chf.of("1234.50"));
        var tracked =
                new TrackedInvoice(
                        new Invoice(ID, new PatientId(3), new TreatmentId(5), data),
                        Optional.empty(),
                        facts,
                        facts.map(said -> NOW.minusSeconds(120)));
        Texts texts = Texts.of(Locale.FRENCH);
        var moments = new Moments(texts, Clock.fixed(NOW, ZoneOffset.UTC));
        return new InfoText(texts, moments).of(new InfoReport.Entry(tracked, List.of(history)));
    }

    private static InvoiceFacts facts(Optional<Rejection> rejection) {
        boolean rejected = rejection.isPresent();
        return new InvoiceFacts(
                new SubmissionId(new UUID(0, 7)),
                "CMD-77",
                1,
                Optional.of(ISSUED),
                rejected ? Optional.empty() : Optional.of(ISSUED),
                rejection.map(found -> ISSUED),
                rejection,
                Chf.of("1234.50"),
                Chf.of("34.50"),
                Chf.of("1200.00"),
                Chf.ZERO,
                Chf.ZERO,
                rejected ? List.of() : List.of(new Reminder(1, ISSUED.plusDays(30), Chf.of("0"))),
                Optional.empty(),
                rejected
                        ? List.of()
                        : List.of(
                                new EnforcementStep(
                                        EnforcementStep.Kind.REQUISITION,
                                        ISSUED.plusDays(60),
                                        "Office",
                                        "P-1",
                                        true)),
                false,
                false,
                false,
                List.of());
    }

    @Test
    void saysAllInTheWordsOfTheWindow() {
        var line =
                new HistoryEntry(
                        ID,
                        NOW,
                        HistoryEntry.Source.CMD,
                        Optional.of(CmdState.SENT),
                        CmdState.REMINDED,
                        "FACTS");

        assertThat(text(Optional.of(facts(Optional.empty())), line).lines())
                .containsExactly(
                        "Facture 2026-7 du 01.09.2026 (inv-7)",
                        "Facture CMD avec un (ou plusieurs) rappel auprès de la CMD",
                        "rappel 1, payée en partie",
                        "données du 25.11.2026 14:03, il y a 2 min",
                        "",
                        "  Total          1'234.50 CHF",
                        "  Payé           34.50 CHF",
                        "  Ouvert         1'200.00 CHF",
                        "  Référence CMD  CMD-77",
                        "  Reçue le       01.09.2026",
                        "  Acceptée le    01.09.2026",
                        "",
                        "Rappels",
                        "  Niveau    Date        Frais",
                        "  rappel 1  01.10.2026  0.00 CHF",
                        "",
                        "Poursuite",
                        "  Étape                               Date        Office  Document",
                        "  Réquisition de poursuite (retirée)  31.10.2026  Office  P-1",
                        "",
                        "Historique",
                        "  Quand             Quoi                 Par  État",
                        "  25.11.2026 14:05  Nouvelles de la CMD  CMD  envoyée → rappel");
    }

    @Test
    void saysWhyItWasRejectedAndWhatHelps() {
        var rejection =
                new Rejection(
                        "ADDRESS",
                        "L'adresse est incomplète.",
                        List.of("La rue manque."),
                        List.of("Compléter l'adresse."));

        assertThat(text(Optional.of(facts(Optional.of(rejection)))).lines())
                .contains(
                        "Rejetée: L'adresse est incomplète.",
                        "Raison: La rue manque.",
                        "Que faire: Compléter l'adresse.");
    }

    @Test
    void saysThatCmdHasSaidNothingYet() {
        assertThat(text(Optional.empty()).lines())
                .contains(
                        "Facture CMD préparée (mais pas encore envoyée)",
                        "La CMD n’a encore rien dit de cette facture.",
                        "  Total   1'234.50 CHF");
    }
}
