package org.molaire.cmd.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdGateway;
import org.molaire.cmd.Page;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.Cursor;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.money.Chf;

/** Every operation over HTTPS, when all goes well and when the service says no. */
class RoundTripTest {

    @TempDir static Path folder;

    private static Simulated simulated;
    private static CmdGateway gateway;

    @BeforeAll
    static void start() throws IOException, CmdFailure {
        simulated = Simulated.start(folder.resolve("S"));
        gateway = simulated.gateway();
    }

    @AfterAll
    static void stop() {
        if (simulated != null) {
            simulated.close();
        }
    }

    private static InvoiceFacts factsOf(SubmissionId id) throws CmdFailure {
        Page page = gateway.facts(Set.of(id));
        assertTrue(page.bad().isEmpty(), () -> "bad: " + page.bad());
        return page.facts().getFirst();
    }

    @Test
    void accountSaysWhatTheServiceAllows() throws CmdFailure {
        var account = gateway.account();

        assertEquals(500, account.largestPage());
        assertTrue(account.largestPdf() >= 20L * Invoices.MEGABYTE);
    }

    @Test
    void sentTwiceIsOneSubmissionWithTheSameReceipt() throws Exception {
        var invoice = Invoices.invoice("RT-1-OPEN");

        var first = gateway.submit(invoice);
        var second = gateway.submit(invoice);

        assertFalse(first.alreadyKnown());
        assertTrue(second.alreadyKnown());
        assertEquals(first.reference(), second.reference());
        assertEquals(first.receivedAt(), second.receivedAt());
        assertEquals(2, simulated.posts(invoice.id()));
    }

    @Test
    void oneIdWithOtherBytesIsRejected() throws CmdFailure {
        var invoice = Invoices.invoice("RT-2-OPEN");
        gateway.submit(invoice);
        var other = Invoices.withPdf(invoice, Invoices.pdf(3000));

        var failure = assertThrows(CmdFailure.Rejected.class, () -> gateway.submit(other));

        assertEquals("CONFLICT", failure.rejection().code());
        assertFalse(failure.isOutcomeUnknown());
    }

    @Test
    void whatIsNoPdfIsRejectedWithReasonAndRemedy() {
        var invoice =
                Invoices.invoice("RT-3", new org.molaire.domain.invoice.Pdf(new byte[] {1, 2, 3}));

        var failure = assertThrows(CmdFailure.Rejected.class, () -> gateway.submit(invoice));

        assertEquals("NOT_PDF", failure.rejection().code());
        assertEquals(1, failure.rejection().reasons().size());
        assertEquals(1, failure.rejection().remedies().size());
        assertTrue(failure.rejection().text().contains("no PDF"));
    }

    @Test
    void sameInvoiceUnderAnotherIdIsRejectedAndTheFirstStands() throws CmdFailure {
        var invoice = Invoices.invoice("RT-4-OPEN");
        gateway.submit(invoice);

        var failure =
                assertThrows(
                        CmdFailure.Rejected.class,
                        () -> gateway.submit(Invoices.invoice("RT-4-OPEN")));

        assertEquals("DUPLICATE", failure.rejection().code());
        assertFalse(factsOf(invoice.id()).isRejected());
    }

    @Test
    void invalidRequestNeverLeaves() throws Exception {
        var nameless = Invoices.withoutName(Invoices.invoice("RT-5"));
        int before = simulated.calls("submit");

        var failure = assertThrows(CmdFailure.Rejected.class, () -> gateway.submit(nameless));

        assertEquals("INVALID_REQUEST", failure.rejection().code());
        assertTrue(failure.rejection().reasons().getFirst().contains("familyName"));
        assertEquals(before, simulated.calls("submit"));
    }

    @Test
    void factsAnswersForTheKnownAndNamesTheUnknown() throws Exception {
        var invoice = Invoices.invoice("RT-6-SENT");
        gateway.submit(invoice);
        var unknown = new SubmissionId(UUID.randomUUID());
        int before = simulated.calls("facts");

        Page page = gateway.facts(Set.of(invoice.id(), unknown));

        assertEquals(Set.of(unknown), page.unknown());
        assertEquals(invoice.id(), page.facts().getFirst().submission());
        assertEquals(Chf.of("345.60"), page.facts().getFirst().open());
        assertEquals(before + 1, simulated.calls("facts"));
    }

    @Test
    void cancelIsSafeToRepeat() throws CmdFailure {
        var invoice = Invoices.invoice("RT-7-OPEN");
        gateway.submit(invoice);

        assertFalse(gateway.cancel(invoice.id(), "saisie double").alreadyKnown());
        assertTrue(gateway.cancel(invoice.id(), "saisie double").alreadyKnown());
        assertTrue(factsOf(invoice.id()).cancelled());
    }

    @Test
    void cancelOfAnUnknownSubmissionIsRejected() {
        var failure =
                assertThrows(
                        CmdFailure.Rejected.class,
                        () -> gateway.cancel(new SubmissionId(UUID.randomUUID()), "x"));

        assertEquals("SUBMISSION_UNKNOWN", failure.rejection().code());
    }

    @Test
    void cursorOfAnotherServiceIsUnknown() {
        assertThrows(
                CmdFailure.CursorUnknown.class,
                () -> gateway.changes(new Cursor("elsewhere-3"), 10));
    }

    @Test
    void changesComeOnceAndThenNoMore() throws CmdFailure {
        Cursor before = end(Cursor.START, new HashSet<>());
        var invoice = Invoices.invoice("RT-8-OPEN");
        gateway.submit(invoice);

        var seen = new HashSet<SubmissionId>();
        Cursor after = end(before, seen);

        assertTrue(seen.contains(invoice.id()));
        assertEquals(0, gateway.changes(after, 500).size());
    }

    private static Cursor end(Cursor from, Set<SubmissionId> seen) throws CmdFailure {
        Cursor cursor = from;
        Page page;
        do {
            page = gateway.changes(cursor, 500);
            page.facts().forEach(facts -> seen.add(facts.submission()));
            cursor = page.next().orElseThrow();
        } while (page.more());
        return cursor;
    }

    @Test
    void clockMovesInvoicesThroughTheirLives() throws Exception {
        var lost = Invoices.invoice("RT-9-LOSS");
        var plan = Invoices.invoice("RT-10-PLAN6");
        var rejected = Invoices.invoice("RT-11-REJECTED");
        for (var invoice : java.util.List.of(lost, plan, rejected)) {
            gateway.submit(invoice);
        }
        assertEquals(CmdState.SENT, stateOf(lost.id()));

        simulated.control("POST", "clock?days=5", "");
        assertEquals(CmdState.OPEN, stateOf(lost.id()));
        assertEquals("PATIENT_UNKNOWN", factsOf(rejected.id()).rejection().orElseThrow().code());

        simulated.simulator().advance(40);
        assertEquals(CmdState.REMINDED, stateOf(lost.id()));
        assertEquals(2, factsOf(lost.id()).reminderLevel());
        var agreed = factsOf(plan.id());
        var rates = agreed.plan().orElseThrow().instalments();
        assertEquals(6, rates.size());
        Chf sum = Chf.sum(rates.stream().map(rate -> rate.amount()).toList());
        assertEquals(agreed.total().plus(agreed.fees()), sum);

        simulated.simulator().advance(77);
        assertEquals(CmdState.LOSS, stateOf(lost.id()));
        assertTrue(factsOf(lost.id()).writtenOff().isPositive());
        assertEquals(5, factsOf(lost.id()).enforcement().size());
    }

    private static CmdState stateOf(SubmissionId id) throws CmdFailure {
        return CmdState.of(Optional.empty(), Optional.of(factsOf(id)));
    }
}
