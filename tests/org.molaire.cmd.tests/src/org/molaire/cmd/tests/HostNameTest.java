package org.molaire.cmd.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.molaire.cmd.CmdFailure.Unreachable;
import org.molaire.cmd.CmdFailure.Unreachable.Reason;

/** A pinned certificate does not excuse a host that it was not made for. */
class HostNameTest {

    private static final String PASSWORD = "only-a-test";

    @TempDir Path folder;

    @Test
    void refusesThePinnedCertificateOfAnotherHost() throws Exception {
        makeKeyFor("another-host.invalid");
        try (Simulated simulated = Simulated.start(folder)) {
            var gateway = simulated.gateway();
            var invoice = Invoices.invoice("T-HOST");

            var failure = assertThrows(Unreachable.class, () -> gateway.submit(invoice));

            assertEquals(Reason.CERTIFICATE, failure.reason());
            assertFalse(failure.isOutcomeUnknown());
            assertEquals(0, simulated.calls("submit"));
        }
    }

    /** Where the simulator would make its own, it finds this one and serves it. */
    private void makeKeyFor(String host) throws Exception {
        Files.writeString(folder.resolve("key.secret"), PASSWORD);
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "simulator",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=" + host,
                                "-ext",
                                "SAN=dns:" + host,
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                folder.resolve("key.p12").toString(),
                                "-storepass",
                                PASSWORD)
                        .inheritIO()
                        .start();
        assertTrue(keytool.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, keytool.exitValue());
    }
}
