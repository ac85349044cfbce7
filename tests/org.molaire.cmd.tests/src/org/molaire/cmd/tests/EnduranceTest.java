package org.molaire.cmd.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.molaire.cmd.CmdGateway;
import org.molaire.cmd.Page;
import org.molaire.domain.cmd.Cursor;
import org.molaire.domain.cmd.SubmissionId;

/** Large PDFs, many records, restarts. */
class EnduranceTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {5, 20})
    void largePdfArrivesWholeAndLeavesNoFileBehind(int megabytes) throws Exception {
        try (Simulated simulated = Simulated.start(folder.resolve("S"))) {
            CmdGateway gateway = simulated.gateway();
            gateway.account();
            var invoice = Invoices.invoice("E-1-OPEN", Invoices.pdf(megabytes * Invoices.MEGABYTE));
            Set<Path> before = temporaryFiles();

            // the service refuses bytes that have another SHA-256 than announced
            assertFalse(gateway.submit(invoice).alreadyKnown());

            Set<Path> left = temporaryFiles();
            left.removeAll(before);
            assertEquals(Set.of(), left);
        }
    }

    /** Where CXF would spool: others use the folder for temporary files too. */
    private static Set<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("(cxf|cos).*"))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }

    @Test
    void pagesEndAndHoldEveryRecordOnce() throws Exception {
        try (Simulated simulated = Simulated.start(folder.resolve("S"))) {
            CmdGateway gateway = simulated.gateway();
            var sent = new HashSet<SubmissionId>();
            for (int i = 0; i < 620; i++) {
                var invoice = Invoices.invoice("E-" + i + "-OPEN", Invoices.pdf(200));
                gateway.submit(invoice);
                sent.add(invoice.id());
            }

            Page first = gateway.changes(Cursor.START, 500);
            Page second = gateway.changes(first.next().orElseThrow(), 500);

            assertEquals(500, first.facts().size());
            assertTrue(first.more());
            assertEquals(120, second.facts().size());
            assertFalse(second.more());
            var got = new HashSet<SubmissionId>();
            first.facts().forEach(facts -> got.add(facts.submission()));
            second.facts().forEach(facts -> got.add(facts.submission()));
            assertEquals(sent, got);
            assertEquals(500, gateway.facts(Set.copyOf(got.stream().limit(500).toList())).size());
        }
    }

    @Test
    void restartKeepsEverything() throws Exception {
        var open = Invoices.invoice("E-1-OPEN");
        var turning = Invoices.invoice("E-2-TURNS");
        Page before;
        Cursor cursor;
        String certificate;
        try (Simulated simulated = Simulated.start(folder.resolve("S"))) {
            CmdGateway gateway = simulated.gateway();
            gateway.submit(open);
            simulated.simulator().advance(3);
            gateway.submit(turning);
            simulated.simulator().advance(40);
            gateway.cancel(open.id(), "essai");
            before = gateway.facts(Set.of(open.id(), turning.id()));
            cursor = gateway.changes(Cursor.START, 500).next().orElseThrow();
            certificate = simulated.pem();
        }
        try (Simulated simulated = Simulated.start(folder.resolve("S"))) {
            CmdGateway gateway = simulated.gateway();

            assertEquals(certificate, simulated.pem());
            assertEquals(Simulated.FIRST_DAY.plusDays(43), simulated.simulator().today());
            Page after = gateway.facts(Set.of(open.id(), turning.id()));
            assertEquals(Set.copyOf(before.facts()), Set.copyOf(after.facts()));
            assertEquals(0, gateway.changes(cursor, 500).size());
            assertTrue(gateway.submit(turning).alreadyKnown());
            assertEquals(2, simulated.posts(turning.id()));
        }
    }

    @Test
    void folderIsForItsOwnerAndForOneSimulator() throws Exception {
        try (Simulated simulated = Simulated.start(folder.resolve("S"))) {
            assertEquals("rwx------", modeOf(folder.resolve("S")));
            for (String file :
                    new String[] {"password", "key.p12", "key.secret", "journal.jsonl"}) {
                assertEquals("rw-------", modeOf(folder.resolve("S").resolve(file)), file);
            }
            var failure =
                    assertThrows(
                            IOException.class, () -> Simulated.start(folder.resolve("S")).close());
            assertTrue(failure.getMessage().contains("another simulator"));
            assertEquals(0, simulated.calls("submit"));
        }
    }

    private static String modeOf(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
