package org.molaire.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.domain.repository.DataFolder;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.domain.repository.StoreFailure;
import org.molaire.domain.repository.StoreFailure.Kind;
import org.molaire.testkit.data.PatientBuilder;

class OpeningTest {

    @RegisterExtension final OpenPractice practice = new OpenPractice();

    @TempDir Path temp;

    @Test
    void createsAnEmptyPracticeWithTheGivenSettings() {
        assertEquals(OpenPractice.SETTINGS, practice.store().settings().load());
        assertEquals(0, practice.store().patients().count());
    }

    @Test
    void keepsWhatWasStoredAndIgnoresSettingsForNewFolders() throws StoreFailure {
        practice.store().settings().save(OpenPractice.SETTINGS.withPdfSending(true));
        practice.store().patients().add(PatientBuilder.patient("Muster", "Anna").build());
        practice.reopen();
        assertTrue(practice.store().settings().load().pdfSending());
        assertEquals(1, practice.store().patients().count());
    }

    @Test
    void makesTheDataFolderForItsOwnerOnly() throws Exception {
        Path folder = temp.resolve("deep/cabinet");
        try (PracticeStore ignored = open(folder)) {
            String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
            assertEquals("rwx------", mode);
        }
    }

    @Test
    void closesTwiceWithoutHarm() throws StoreFailure {
        practice.store().close();
        practice.store().close();
        practice.reopen();
        assertEquals(0, practice.store().patients().count());
    }

    @Test
    void keepsTwoPracticesApart() throws StoreFailure {
        try (PracticeStore other = open(temp.resolve("other"))) {
            other.patients().add(PatientBuilder.patient("Muster", "Anna").build());
            assertEquals(0, practice.store().patients().count());
        }
        assertEquals(0, practice.store().patients().count(), "still open");
    }

    @Test
    void refusesAFolderThatIsOpenInThisProgram() {
        assertEquals(Kind.IN_USE, failure(practice.folder().path()).kind());
    }

    @Test
    void refusesAFolderThatAnotherProcessHasOpen() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("busy"));
        open(folder).close();
        Process other = holdOpen(new DataFolder(folder).database());
        try {
            assertEquals(Kind.IN_USE, failure(folder).kind());
        } finally {
            other.getOutputStream().close();
            assertTrue(other.waitFor(30, TimeUnit.SECONDS));
        }
        open(folder).close();
    }

    /** Another JVM that opens the database, says so, and goes on until its input ends. */
    private Process holdOpen(Path database) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dderby.stream.error.file=" + database.resolveSibling("other.log"),
                                "-cp",
                                DerbyJars.classPath(Files.createDirectory(temp.resolve("jars"))),
                                HoldOpen.class.getName(),
                                database.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertEquals("open", process.inputReader().readLine());
        return process;
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        assertEquals(Kind.NOT_WRITABLE, failure(file).kind());
        assertEquals(Kind.NOT_WRITABLE, failure(file.resolve("below")).kind());
    }

    @Test
    void refusesWhatIsNoDatabaseAndLeavesIt() throws IOException {
        Path folder = temp.resolve("garbage");
        Path service = new DataFolder(folder).database().resolve("service.properties");
        Files.createDirectories(service.getParent());
        Files.writeString(service, "no such thing");
        assertEquals(Kind.DAMAGED, failure(folder).kind());
        assertEquals("no such thing", Files.readString(service));
    }

    @Test
    void refusesADatabaseWithBrokenPages() throws Exception {
        Path folder = temp.resolve("broken");
        open(folder).close();
        try (Stream<Path> pages = Files.list(new DataFolder(folder).database().resolve("seg0"))) {
            for (Path page : pages.toList()) {
                Files.write(page, new byte[512]);
            }
        }
        assertEquals(Kind.DAMAGED, failure(folder).kind());
    }

    @Test
    void keepsItsLogInTheDataFolder() throws StoreFailure {
        Path log = practice.folder().path().resolve("derby.log");
        assertTrue(Files.exists(log));
        assertFalse(new File("derby.log").exists());
    }

    private static StoreFailure failure(Path folder) {
        return assertThrows(StoreFailure.class, () -> open(folder).close());
    }

    private static PracticeStore open(Path folder) throws StoreFailure {
        return OpenPractice.service()
                .open(new DataFolder(folder), PracticeSettings.forImportedFolder());
    }
}
