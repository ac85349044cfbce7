package org.molaire.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.molaire.store.tests.OpenPractice.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.Submission.Status;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.repository.OutboxRepository;
import org.molaire.testkit.data.InvoiceBuilder;

class OutboxTest {

    private static final Instant LATER = NOW.plus(Duration.ofMinutes(1));
    private static final Rejection REFUSED =
            new Rejection(
                    "R-1", "Refusée\tpar\\CMD", List.of("adresse\nfausse"), List.of("corriger"));

    @RegisterExtension final OpenPractice practice = new OpenPractice();

    @Test
    void beginningCountsTheAttemptAndHandsOutTheBytes() {
        SubmissionId id = practice.prepared("1");
        InvoiceId invoice = practice.invoiceOf(id);
        assertEquals(List.of(invoice), outbox().waiting());
        var attempt = outbox().begin(invoice, NOW).orElseThrow();
        assertEquals(Status.SUBMITTING, attempt.submission().status());
        assertEquals(1, attempt.submission().attempts());
        assertEquals(InvoiceBuilder.invoice("1").pdf(), attempt.pdf());
        assertEquals("Muster Anna", attempt.patient().displayName());
        assertEquals(invoice, attempt.invoice().id());
        assertEquals(List.of(), outbox().waiting());
        assertTrue(outbox().begin(invoice, NOW).isEmpty(), "not prepared any more");
    }

    @Test
    void whatWasCutOffIsFoundUnconfirmedAfterARestart() throws Exception {
        SubmissionId id = practice.prepared("1");
        outbox().begin(practice.invoiceOf(id), NOW).orElseThrow();
        practice.reopen();
        assertEquals(List.of(id), outbox().unconfirmed().stream().map(Submission::id).toList());
    }

    @Test
    void ofManyCallersExactlyOneBegins() throws Exception {
        int callers = 6;
        var start = new CyclicBarrier(callers);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            for (int round = 0; round < 10; round++) {
                InvoiceId invoice = practice.invoiceOf(practice.prepared("race-" + round));
                Callable<Boolean> caller =
                        () -> {
                            start.await();
                            return outbox().begin(invoice, NOW).isPresent();
                        };
                var results = new ArrayList<Future<Boolean>>();
                for (int i = 0; i < callers; i++) {
                    results.add(threads.submit(caller));
                }
                int winners = 0;
                for (Future<Boolean> result : results) {
                    winners += result.get() ? 1 : 0;
                }
                assertEquals(1, winners);
                assertEquals(1, submission(invoice).attempts());
            }
        }
    }

    @Test
    void aReceiptMakesItSentAndSettlesEveryDoubt() {
        SubmissionId id = begun("1");
        outbox().inDoubt(id, "TIMEOUT", NOW);
        assertEquals(Status.IN_DOUBT, submission(id).status());
        assertEquals(Optional.of("TIMEOUT"), submission(id).lastFailure());
        var receipt = new Receipt(id, "CMD-9", NOW, true);
        outbox().sent(receipt, LATER);
        assertEquals(Status.SENT, submission(id).status());
        assertEquals(Optional.of(receipt), submission(id).receipt());
        assertEquals(Optional.empty(), submission(id).lastFailure());
        assertEquals(CmdState.SENT, practice.tracked(id).state());
        assertEquals(Optional.of(LATER), practice.tracked(id).asOf());
        outbox().inDoubt(id, "TIMEOUT", LATER);
        outbox().notSent(id, "UNREACHABLE", LATER);
        outbox().rejected(id, REFUSED, LATER);
        assertEquals(Status.SENT, submission(id).status(), "no later doubt takes it back");
    }

    @Test
    void whatSurelyDidNotArriveWaitsAgain() {
        SubmissionId id = begun("1");
        outbox().notSent(id, "UNREACHABLE", LATER);
        assertEquals(List.of(practice.invoiceOf(id)), outbox().waiting());
        assertEquals(Optional.of("UNREACHABLE"), submission(id).lastFailure());
        outbox().begin(practice.invoiceOf(id), LATER).orElseThrow();
        assertEquals(2, submission(id).attempts());
    }

    @Test
    void aRefusalIsKeptWithItsReasonsAndRemedies() {
        SubmissionId id = begun("1");
        outbox().rejected(id, REFUSED, LATER);
        assertEquals(Status.REJECTED, submission(id).status());
        assertEquals(Optional.of(REFUSED), submission(id).rejection());
        assertEquals(CmdState.PREPARED, practice.tracked(id).state());
        assertEquals(List.of(), outbox().waiting());
    }

    @Test
    void everyStepLeavesALineOfHistory() {
        SubmissionId id = begun("1");
        outbox().inDoubt(id, "TIMEOUT", NOW);
        outbox().notSent(id, "NOT_READY", NOW);
        outbox().begin(practice.invoiceOf(id), NOW);
        outbox().sent(new Receipt(id, "CMD-9", NOW, false), NOW);
        List<HistoryEntry> lines = practice.store().invoices().history(practice.invoiceOf(id));
        assertEquals(
                List.of("PREPARED", "ATTEMPT", "DOUBT", "NOT_READY", "ATTEMPT", "RECEIPT"),
                lines.stream().map(HistoryEntry::code).toList());
        assertEquals(Optional.of(CmdState.PREPARED), lines.getLast().before());
        assertEquals(CmdState.SENT, lines.getLast().after());
        assertEquals(HistoryEntry.Source.CMD, lines.getLast().source());
    }

    private SubmissionId begun(String number) {
        SubmissionId id = practice.prepared(number);
        outbox().begin(practice.invoiceOf(id), NOW).orElseThrow();
        return id;
    }

    private Submission submission(SubmissionId id) {
        return practice.tracked(id).submission().orElseThrow();
    }

    private Submission submission(InvoiceId id) {
        return practice.tracked(id).submission().orElseThrow();
    }

    private OutboxRepository outbox() {
        return practice.store().outbox();
    }
}
