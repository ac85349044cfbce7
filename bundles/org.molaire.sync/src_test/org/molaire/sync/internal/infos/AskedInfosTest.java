package org.molaire.sync.internal.infos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.molaire.sync.internal.fakes.ScriptedCmd.failing;
import static org.molaire.sync.internal.fakes.ScriptedCmd.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.molaire.cmd.CmdFailure;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.sync.BoardChange;
import org.molaire.sync.InfoReport;
import org.molaire.sync.Trouble;
import org.molaire.sync.internal.fakes.Engine;

class AskedInfosTest {

    private SubmissionId sent;
    private InvoiceId sentInvoice;
    private InvoiceId prepared;
    private Engine engine;

    @BeforeEach
    void setUp() {
        engine =
                new Engine(store -> {
                    sent = store.sentInvoice("1");
                    prepared = store.prepare("2");
                    sentInvoice = new InvoiceId(1);
                });
    }

    @Test
    void asksForAllOfATreatmentWithOneCallAndTellsTheBoard() {
        engine.cmd.answerFacts(() -> page(List.of(Engine.open(sent, 1))));
        List<BoardChange> told = new ArrayList<>();
        engine.board.subscribe(told::add);

        InfoReport report = engine.infos.ask(List.of(sentInvoice, prepared));

        assertThat(engine.cmd.asked()).containsExactly(Set.of(sent));
        assertThat(engine.cmd.calls()).isEqualTo(1);
        assertThat(report.askedAt()).contains(Engine.NOW);
        assertThat(report.entries().getFirst().tracked().state()).isEqualTo(CmdState.OPEN);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().changes().getFirst().after()).isEqualTo(CmdState.OPEN);
    }

    @Test
    void makesNoCallForWhatWasNeverSent() {
        InfoReport report = engine.infos.ask(List.of(prepared));

        assertThat(engine.cmd.calls()).isZero();
        assertThat(report.askedAt()).isEmpty();
        assertThat(report.trouble()).isEmpty();
    }

    @Test
    void showsTheLastKnownWhenCmdDoesNotAnswer() {
        engine.cmd.answerFacts(failing(new CmdFailure.NotReady("wait")));

        InfoReport report = engine.infos.ask(List.of(sentInvoice));

        assertThat(report.trouble().orElseThrow().kind()).isEqualTo(Trouble.Kind.NOT_READY);
        assertThat(report.entries().getFirst().tracked().state()).isEqualTo(CmdState.SENT);
    }
}
