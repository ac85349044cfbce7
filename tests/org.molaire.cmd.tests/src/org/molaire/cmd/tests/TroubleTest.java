package org.molaire.cmd.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdFailure.Unreachable;
import org.molaire.cmd.CmdFailure.Unreachable.Reason;
import org.molaire.cmd.Dispatch;

/** What the network can do ends in one of the failures, which knows whether the request left. */
class TroubleTest {

    private static final String READ_TIMEOUT = "org.molaire.cmd.readTimeout";

    @TempDir Path folder;
    private Simulated simulated;

    @BeforeEach
    void start() throws IOException {
        simulated = Simulated.start(folder.resolve("S"));
    }

    @AfterEach
    void stop() {
        System.clearProperty(READ_TIMEOUT);
        simulated.close();
    }

    private <T extends CmdFailure> T failing(Class<T> type, String fault, Dispatch invoice)
            throws Exception {
        simulated.order("submit", fault);
        var gateway = simulated.gateway();
        return assertThrows(type, () -> gateway.submit(invoice));
    }

    private boolean isKnown(Dispatch invoice) throws Exception {
        return !simulated.gateway().facts(Set.of(invoice.id())).facts().isEmpty();
    }

    @Test
    void connectionCutAfterProcessingIsUnknownAndPostedOnce() throws Exception {
        var invoice = Invoices.invoice("T-1-OPEN", Invoices.pdf(Invoices.MEGABYTE));

        var failure = failing(Unreachable.class, "cutAfter", invoice);

        assertEquals(Reason.CUT, failure.reason());
        assertTrue(failure.isOutcomeUnknown());
        assertEquals(1, simulated.posts(invoice.id()));
        assertTrue(isKnown(invoice));
    }

    @Test
    void connectionCutBeforeProcessingIsUnknownToo() throws Exception {
        var invoice = Invoices.invoice("T-2-OPEN");

        var failure = failing(Unreachable.class, "cutBefore", invoice);

        assertTrue(failure.isOutcomeUnknown());
        assertEquals(1, simulated.calls("submit"));
        assertFalse(isKnown(invoice));
    }

    @Test
    void serviceUnavailableIsNotReady() throws Exception {
        var failure = failing(CmdFailure.NotReady.class, "refuse", Invoices.invoice("T-3"));

        assertFalse(failure.isOutcomeUnknown());
    }

    @Test
    void tooManyCallsSayHowLongToWait() throws Exception {
        var failure = failing(CmdFailure.Throttled.class, "throttle", Invoices.invoice("T-4"));

        assertEquals(Duration.ofSeconds(7), failure.after());
    }

    @Test
    void errorOfTheServerIsUnknown() throws Exception {
        var failure = failing(Unreachable.class, "error", Invoices.invoice("T-5"));

        assertEquals(Reason.SERVER_ERROR, failure.reason());
        assertTrue(failure.isOutcomeUnknown());
    }

    @Test
    void pageForPeopleIsIncompatible() throws Exception {
        failing(CmdFailure.Incompatible.class, "html", Invoices.invoice("T-6"));
    }

    @Test
    void answerThatStallsTimesOut() throws Exception {
        System.setProperty(READ_TIMEOUT, "1500");

        var failure = failing(Unreachable.class, "stall", Invoices.invoice("T-7"));

        assertEquals(Reason.TIME_OUT, failure.reason());
        assertTrue(failure.isOutcomeUnknown());
    }

    @Test
    void wrongPasswordIsUnauthorisedEvenWithALargeUpload() throws Exception {
        var gateway =
                simulated.gateway(
                        simulated.simulator().url(), "wrong", Optional.of(simulated.pem()));
        var invoice = Invoices.invoice("T-8", Invoices.pdf(5 * Invoices.MEGABYTE));

        assertThrows(CmdFailure.Unauthorised.class, () -> gateway.submit(invoice));

        assertEquals(1, simulated.calls("submit"));
    }

    @Test
    void certificateThatNobodyPinnedIsNotTrusted() throws Exception {
        var gateway = simulated.gateway(simulated.simulator().url(), "x", Optional.empty());

        var failure = assertThrows(Unreachable.class, gateway::account);

        assertEquals("CERTIFICATE", failure.code());
        assertFalse(failure.isOutcomeUnknown());
        assertEquals(0, simulated.calls("account"));
    }

    @Test
    void certificateOfAnotherServiceIsNotTrusted() throws Exception {
        try (Simulated other = Simulated.start(folder.resolve("other"))) {
            var gateway =
                    simulated.gateway(simulated.simulator().url(), "x", Optional.of(other.pem()));

            var failure = assertThrows(Unreachable.class, gateway::account);

            assertEquals(Reason.CERTIFICATE, failure.reason());
        }
    }

    @Test
    void pinnedTextThatIsNoCertificateIsSaidAtOnce() {
        assertThrows(
                CmdFailure.Incompatible.class,
                () ->
                        simulated.gateway(
                                simulated.simulator().url(), "x", Optional.of("no certificate")));
    }

    @Test
    void refusedConnectionSentNothing() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var gateway =
                simulated.gateway(
                        URI.create("https://localhost:" + port + "/cmd/v1"),
                        "x",
                        Optional.of(simulated.pem()));

        var failure =
                assertThrows(Unreachable.class, () -> gateway.submit(Invoices.invoice("T-9")));

        assertEquals(Reason.NO_CONNECTION, failure.reason());
        assertFalse(failure.isOutcomeUnknown());
    }

    @Test
    void closedGatewaySendsNothing() throws Exception {
        var gateway = simulated.gateway();
        gateway.account();

        gateway.close();
        gateway.close();

        var failure = assertThrows(Unreachable.class, gateway::account);
        assertFalse(failure.isOutcomeUnknown());
        assertEquals(1, simulated.calls("account"));
    }

    @Test
    void controlIsNeitherForPagesNorForGuessers() throws Exception {
        URI control = simulated.simulator().control().orElseThrow();

        assertEquals(
                403, simulated.control("GET", "ledger", "", "Origin", "https://x").statusCode());
        assertEquals(404, simulated.send("GET", control.resolve("/guess/ledger"), "").statusCode());
        assertEquals(400, simulated.control("POST", "clock?days=-1", "").statusCode());
        assertTrue(Files.isReadable(simulated.simulator().passwordFile()));
    }
}
