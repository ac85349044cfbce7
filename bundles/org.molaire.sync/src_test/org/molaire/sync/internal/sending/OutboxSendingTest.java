package org.molaire.sync.internal.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.molaire.sync.internal.fakes.ScriptedCmd.failing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdFailure.Unreachable;
import org.molaire.cmd.Page;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.practice.Consent;
import org.molaire.sync.Progress;
import org.molaire.sync.SendReport;
import org.molaire.sync.SendReport.Outcome;
import org.molaire.sync.Trouble;
import org.molaire.sync.internal.fakes.Engine;

class OutboxSendingTest {

    private InvoiceId first;
    private InvoiceId second;
    private Engine engine;

    @BeforeEach
    void setUp() {
        engine =
                new Engine(store -> {
                    first = store.prepare("1");
                    second = store.prepare("2");
                });
    }

    private SendReport sendBoth() {
        return engine.sending.send(List.of(first, second), Progress.NONE);
    }

    private static List<Outcome> outcomes(SendReport report) {
        return report.lines().stream().map(SendReport.Line::outcome).toList();
    }

    @Test
    void sendsWhatWaits() {
        SendReport report = sendBoth();

        assertThat(outcomes(report)).containsExactly(Outcome.SENT, Outcome.SENT);
        assertThat(report.isClean()).isTrue();
        assertThat(engine.board.current().invoice(first).orElseThrow().state())
                .isEqualTo(CmdState.SENT);
    }

    @Test
    void rule7_aSecondClickSendsNothingTwice() {
        sendBoth();

        assertThat(outcomes(sendBoth())).containsExactly(Outcome.NOT_WAITING, Outcome.NOT_WAITING);
        assertThat(engine.cmd.submitted()).hasSize(2);
    }

    @Test
    void rule4_aCutConnectionLeavesADoubtThatIsSettledByAsking() {
        engine.cmd.answerSubmit(failing(cut()));
        assertThat(outcomes(engine.sending.send(List.of(first), Progress.NONE)))
                .containsExactly(Outcome.IN_DOUBT);
        var id = engine.store.submissionOf(first).id();
        engine.cmd.answerFacts(() ->
                new Page(
                        List.of(Engine.open(id, 1)), List.of(), Set.of(), Optional.empty(), false));

        SendReport again = engine.sending.send(List.of(first), Progress.NONE);

        assertThat(outcomes(again)).containsExactly(Outcome.NOT_WAITING);
        assertThat(engine.cmd.submitted()).hasSize(1);
    }

    @Test
    void rule5_whatDidNotArriveIsSentAgainWithTheSameId() {
        engine.cmd.answerSubmit(failing(cut()));
        engine.sending.send(List.of(first), Progress.NONE);
        var id = engine.store.submissionOf(first).id();
        engine.cmd.answerFacts(
                () -> new Page(List.of(), List.of(), Set.of(id), Optional.empty(), false));

        SendReport again = engine.sending.send(List.of(first), Progress.NONE);

        assertThat(outcomes(again)).containsExactly(Outcome.SENT);
        assertThat(engine.cmd.submitted()).extracting(d -> d.id()).containsExactly(id, id);
    }

    @Test
    void whatIsInDoubtWaitsToo() {
        engine.cmd.answerSubmit(failing(cut()));
        engine.sending.send(List.of(first), Progress.NONE);

        assertThat(engine.sending.waiting()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void rule5_alreadyKnownIsSuccess() {
        var id = engine.store.submissionOf(first).id();
        engine.cmd.answerSubmit(() -> new Receipt(id, "R", Instant.EPOCH, true));

        assertThat(outcomes(engine.sending.send(List.of(first), Progress.NONE)))
                .containsExactly(Outcome.ALREADY_KNOWN);
    }

    @Test
    void aRejectedInvoiceNeverStopsTheNext() {
        var rejection = new Rejection("X1", "refusée", List.of("adresse"), List.of("corriger"));
        engine.cmd.answerSubmit(failing(new CmdFailure.Rejected(rejection)));

        SendReport report = sendBoth();

        assertThat(outcomes(report)).containsExactly(Outcome.REJECTED, Outcome.SENT);
        assertThat(report.lines().getFirst().rejection()).contains(rejection);
    }

    @Test
    void anUnreachableCmdStopsTheRestAndLeavesItPrepared() {
        engine.cmd.answerSubmit(
                failing(new Unreachable(Unreachable.Reason.NO_CONNECTION, false, "refused", null)));

        SendReport report = sendBoth();

        assertThat(outcomes(report)).containsExactly(Outcome.NOT_SENT);
        assertThat(report.trouble().orElseThrow().kind()).isEqualTo(Trouble.Kind.UNREACHABLE);
        assertThat(engine.store.submissionOf(first).status()).isEqualTo(Submission.Status.PREPARED);
    }

    @Test
    void sendsNothingWhenPdfSendingIsOff() {
        engine.practice.change(settings -> settings.withPdfSending(false));

        SendReport report = sendBoth();

        assertThat(report.trouble().orElseThrow().kind()).isEqualTo(Trouble.Kind.PDF_SENDING_OFF);
        assertThat(engine.cmd.calls()).isZero();
    }

    @Test
    void sendsNothingWithoutTheConsentThatThePracticeRequires() {
        engine.practice.change(settings -> settings.withConsentRequired(true));

        assertThat(outcomes(sendBoth())).containsExactly(Outcome.NO_CONSENT, Outcome.NO_CONSENT);
        assertThat(engine.cmd.submitted()).isEmpty();
    }

    @Test
    void sendsWithAConsentInForceAndNotAfterItsWithdrawal() {
        engine.practice.change(settings -> settings.withConsentRequired(true));
        LocalDate given = LocalDate.of(2026, 5, 1);
        engine.store.consent(new Consent(given, "", Optional.empty()));
        assertThat(outcomes(engine.sending.send(List.of(first), Progress.NONE)))
                .containsExactly(Outcome.SENT);

        engine.store.consent(new Consent(given, "", Optional.of(given.plusDays(3))));
        assertThat(outcomes(engine.sending.send(List.of(second), Progress.NONE)))
                .containsExactly(Outcome.NO_CONSENT);
    }

    private static CmdFailure cut() {
        return new Unreachable(Unreachable.Reason.CUT, true, "cut", null);
    }
}
