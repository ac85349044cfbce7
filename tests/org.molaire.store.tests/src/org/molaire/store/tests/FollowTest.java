package org.molaire.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.molaire.store.tests.OpenPractice.NOW;
import static org.molaire.testkit.data.FactsBuilder.facts;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.molaire.domain.cmd.BadRecord;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.Cursor;
import org.molaire.domain.cmd.EnforcementStep;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.Instalment;
import org.molaire.domain.cmd.InstalmentPlan;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.StateChange;
import org.molaire.domain.cmd.Submission.Status;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.repository.FollowRepository;
import org.molaire.domain.repository.FollowRepository.Applied;
import org.molaire.domain.repository.FollowRepository.Progress;
import org.molaire.store.internal.database.StoreException;

class FollowTest {

    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final Cursor C1 = new Cursor("c-1");
    private static final Rejection WHY =
            new Rejection("R-2", "Refusée", List.of("doublon"), List.of("retirer"));

    @RegisterExtension final OpenPractice practice = new OpenPractice();

    @Test
    void keepsEveryDetailOfTheFacts() {
        SubmissionId id = practice.sent("1");
        var rates =
                List.of(
                        new Instalment(
                                LocalDate.of(2026, 4, 1),
                                Chf.of("60.00"),
                                Optional.of(LocalDate.of(2026, 4, 2))),
                        new Instalment(
                                LocalDate.of(2026, 5, 1), Chf.of("60.00"), Optional.empty()));
        InvoiceFacts all =
                facts(id)
                        .version(7)
                        .paid("10.05")
                        .reminded(1, "0.00")
                        .reminded(2, "20.00")
                        .plan(new InstalmentPlan(LocalDate.of(2026, 3, 1), Chf.of("2.50"), rates))
                        .enforced(EnforcementStep.Kind.REQUISITION)
                        .contested()
                        .event("PAYMENT", "Paiement\treçu\n\\ « à l'essai » \r")
                        .event("NOTE", "")
                        .build();
        apply(LATER, all);
        assertEquals(Optional.of(all), practice.tracked(id).facts());
        InvoiceFacts refused = facts(id).version(8).rejected(WHY).build();
        apply(LATER, refused);
        assertEquals(Optional.of(refused), practice.tracked(id).facts());
    }

    @Test
    void aNewStateIsReportedOnceWithItsLineOfHistory() {
        SubmissionId id = practice.sent("1");
        InvoiceId invoice = practice.invoiceOf(id);
        Applied applied = apply(LATER, facts(id).build());
        var change =
                new StateChange(LATER, invoice, "1", Optional.of(CmdState.SENT), CmdState.OPEN);
        assertEquals(new Applied(1, Set.of(invoice), List.of(change)), applied);
        HistoryEntry line = practice.store().invoices().history(invoice).getLast();
        assertEquals("FACTS", line.code());
        assertEquals(HistoryEntry.Source.CMD, line.source());
        assertEquals(CmdState.OPEN, line.after());
        int lines = practice.store().invoices().history(invoice).size();
        Applied more = apply(LATER, facts(id).version(2).paid("5.00").build());
        assertEquals(new Applied(1, Set.of(invoice), List.of()), more, "same state, new amounts");
        assertEquals(lines, practice.store().invoices().history(invoice).size());
    }

    @Test
    void newsThatAreNotNewerOnlyConfirm() {
        SubmissionId id = practice.sent("1");
        InvoiceFacts known = facts(id).version(5).paidInFull().build();
        apply(NOW, known);
        Applied applied = apply(LATER, facts(id).version(4).build());
        assertEquals(new Applied(1, Set.of(), List.of()), applied);
        assertEquals(Optional.of(known), practice.tracked(id).facts());
        assertEquals(Optional.of(LATER), practice.tracked(id).asOf());
    }

    @Test
    void factsOfOthersAreLeftOut() {
        SubmissionId id = practice.sent("1");
        Applied applied =
                apply(LATER, facts(OpenPractice.newSubmission()).build(), facts(id).build());
        assertEquals(1, applied.known());
        assertEquals(1, applied.changed().size());
    }

    @Test
    void whatCmdKnowsLeavesDoubtAndIsSent() {
        SubmissionId id = practice.prepared("1");
        practice.store().outbox().begin(practice.invoiceOf(id), NOW).orElseThrow();
        practice.store().outbox().inDoubt(id, "TIMEOUT", NOW);
        Applied applied = apply(LATER, facts(id).onlyReceived().build());
        var submission = practice.tracked(id).submission().orElseThrow();
        assertEquals(Status.SENT, submission.status());
        assertEquals(facts(id).build().reference(), submission.receipt().orElseThrow().reference());
        assertEquals(CmdState.SENT, applied.changes().getFirst().after());
        assertEquals(List.of(), practice.store().outbox().unconfirmed());
    }

    @Test
    void factsThatSayRejectedMakeItRejected() {
        SubmissionId id = practice.sent("1");
        Applied applied = apply(LATER, facts(id).rejected(WHY).build());
        var submission = practice.tracked(id).submission().orElseThrow();
        assertEquals(Status.REJECTED, submission.status());
        assertEquals(Optional.of(WHY), submission.rejection());
        assertEquals(CmdState.PREPARED, applied.changes().getFirst().after());
    }

    @Test
    void ofAPageThatFailsNothingIsKept() {
        SubmissionId good = practice.sent("1");
        SubmissionId bad = practice.sent("2");
        apply(NOW, facts(good).build());
        following().apply(List.of(), List.of(), Optional.of(C1), NOW);
        var before = practice.store().invoices().all();
        int lines = practice.store().invoices().history(practice.invoiceOf(good)).size();
        var page =
                List.of(
                        facts(good).version(2).paidInFull().build(),
                        withReference(facts(bad).build(), "x".repeat(5000)));
        assertThrows(
                StoreException.class,
                () -> following().apply(page, List.of(), Optional.of(new Cursor("c-2")), LATER));
        assertEquals(before, practice.store().invoices().all());
        assertEquals(C1, following().progress().cursor());
        assertEquals(lines, practice.store().invoices().history(practice.invoiceOf(good)).size());
    }

    private static InvoiceFacts withReference(InvoiceFacts f, String reference) {
        return new InvoiceFacts(
                f.submission(),
                reference,
                f.version(),
                f.receivedOn(),
                f.acceptedOn(),
                f.rejectedOn(),
                f.rejection(),
                f.total(),
                f.paid(),
                f.open(),
                f.fees(),
                f.writtenOff(),
                f.reminders(),
                f.plan(),
                f.enforcement(),
                f.contested(),
                f.remindersSuspended(),
                f.cancelled(),
                f.events());
    }

    @Test
    void aRoundConfirmsWhatWasSentBeforeIt() {
        SubmissionId sent = practice.sent("1");
        SubmissionId prepared = practice.prepared("2");
        following().roundCompleted(false, NOW.minusSeconds(60));
        assertEquals(Optional.of(NOW), practice.tracked(sent).asOf(), "sent after that round");
        following().roundCompleted(true, LATER);
        following().roundCompleted(false, NOW);
        assertEquals(Optional.of(LATER), practice.tracked(sent).asOf());
        assertTrue(practice.tracked(prepared).asOf().isEmpty());
        assertEquals(
                new Progress(Cursor.START, Optional.of(LATER), Optional.of(LATER)),
                following().progress());
    }

    @Test
    void asksForTheUnpaidAndForTheSettledWithinTheGraceWindow() {
        practice.prepared("prepared");
        SubmissionId sent = practice.sent("sent");
        SubmissionId open = practice.sent("open");
        SubmissionId paid = practice.sent("paid");
        SubmissionId cancelled = practice.sent("cancelled");
        SubmissionId rejected = practice.sent("rejected");
        SubmissionId lost = practice.sent("lost");
        apply(
                NOW,
                facts(open).build(),
                facts(paid).paidInFull().build(),
                facts(cancelled).cancelled().build(),
                facts(rejected).rejected(WHY).build(),
                facts(lost).writtenOff("120.00").build());
        assertEquals(Set.of(sent, open, paid, cancelled, lost), following().toFollow(NOW));
        assertEquals(Set.of(sent, open), following().toFollow(LATER));
    }

    @Test
    void namesTheSubmissionsThatCmdMayHold() {
        SubmissionId sent = practice.sent("1");
        SubmissionId prepared = practice.prepared("2");
        var both = List.of(practice.invoiceOf(sent), practice.invoiceOf(prepared));
        assertEquals(Set.of(sent), following().submissionsOf(both));
    }

    @Test
    void badRecordsStopNobody() {
        SubmissionId id = practice.sent("1");
        var bad = new ArrayList<BadRecord>();
        bad.add(new BadRecord(Optional.empty(), "no id"));
        bad.add(new BadRecord(Optional.of(id), "x".repeat(5000)));
        Applied applied = following().apply(List.of(facts(id).build()), bad, Optional.of(C1), NOW);
        assertEquals(1, applied.known());
        assertEquals(C1, following().progress().cursor());
    }

    @Test
    void anotherAccountStartsTheFollowingAnew() {
        var account = new CmdAccount(URI.create("https://localhost:1"), "u", Optional.empty());
        practice.store().settings().save(account);
        following().apply(List.of(), List.of(), Optional.of(C1), NOW);
        practice.store().settings().save(new CmdAccount(account.url(), "u", Optional.of("PEM")));
        assertEquals(C1, following().progress().cursor(), "only the certificate is new");
        practice.store().settings().save(new CmdAccount(account.url(), "v", Optional.empty()));
        assertEquals(Cursor.START, following().progress().cursor());
        assertEquals("v", practice.store().settings().account().orElseThrow().user());
    }

    private Applied apply(Instant now, InvoiceFacts... page) {
        return following().apply(List.of(page), List.of(), Optional.empty(), now);
    }

    private FollowRepository following() {
        return practice.store().following();
    }
}
