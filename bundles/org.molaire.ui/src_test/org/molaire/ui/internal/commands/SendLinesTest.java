package org.molaire.ui.internal.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.molaire.ui.internal.Samples.TEXTS;
import static org.molaire.ui.internal.Samples.prepared;
import static org.molaire.ui.internal.Samples.said;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.sync.BoardSnapshot;
import org.molaire.sync.SendReport;
import org.molaire.sync.SendReport.Outcome;
import org.molaire.sync.Trouble;
import org.molaire.ui.internal.Samples;

class SendLinesTest {

    private final SendLines lines = new SendLines(TEXTS);

    @Test
    void saysHowManyWentAndHowManyDidNot() {
        var report =
                report(line(Outcome.SENT), line(Outcome.ALREADY_KNOWN), line(Outcome.IN_DOUBT));
        assertThat(lines.summary(report))
                .isEqualTo("2 factures sont chez la CMD. 1 autre demande votre attention.");
    }

    @Test
    void saysThatConsentWasNotChecked() {
        var report = new SendReport(List.of(line(Outcome.SENT)), false, Optional.empty());
        assertThat(lines.summary(report))
                .endsWith("Le consentement des patients n’a pas été vérifié.");
    }

    @Test
    void troubleStandsOnTop() {
        var trouble = Optional.of(new Trouble(Trouble.Kind.UNREACHABLE, ""));
        assertThat(lines.summary(new SendReport(List.of(), true, trouble)))
                .startsWith("La CMD ne répond pas.");
    }

    @Test
    void aRejectionBringsReasonsAndRemedies() {
        var rejection = new Rejection("R1", "Adresse incomplète", List.of("a"), List.of("b"));
        var line =
                new SendReport.Line(
                        new InvoiceId(1),
                        "1",
                        Outcome.REJECTED,
                        Optional.of(rejection),
                        Optional.empty());
        SendLines.Line said = lines.of(report(line)).getFirst();
        assertThat(said.good()).isFalse();
        assertThat(said.outcome()).isEqualTo("Rejetée par la CMD");
        assertThat(said.details())
                .containsExactly("Adresse incomplète", "Raison: a", "Que faire: b");
    }

    @Test
    void onlyPreparedInvoicesWait() {
        var board =
                BoardSnapshot.of(
                        List.of(
                                prepared(1, 1),
                                said(2, 1, facts -> facts),
                                Samples.inStatus(3, 1, Submission.Status.IN_DOUBT),
                                Samples.inStatus(4, 1, Submission.Status.REJECTED)));
        var all = board.all().stream().map(tracked -> tracked.invoice().id()).toList();
        assertThat(SendChoice.waiting(all, board)).containsExactly(new InvoiceId(1));
    }

    private static SendReport report(SendReport.Line... lines) {
        return new SendReport(List.of(lines), true, Optional.empty());
    }

    private static SendReport.Line line(Outcome outcome) {
        return new SendReport.Line(
                new InvoiceId(1), "1", outcome, Optional.empty(), Optional.empty());
    }
}
