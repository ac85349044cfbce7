package org.molaire.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.molaire.domain.repository.DataFolder;
import org.molaire.testkit.Await;
import org.molaire.testkit.pages.LanguagePage;
import org.molaire.testkit.pages.MessagePage;
import org.molaire.testkit.ui.FailureReport;
import org.molaire.testkit.ui.SwtWorkbenchDriver;
import org.molaire.testkit.ui.WorkbenchDriver;

@ExtendWith(FailureReport.class)
class LanguageTest {

    private static final String SYSTEM = "Selon le système";
    private static final String OFFER =
            "La langue est enregistrée; elle change au prochain démarrage. Redémarrer Molaire"
                    + " maintenant?";

    private final WorkbenchDriver workbench = new SwtWorkbenchDriver();
    private Path file;

    @BeforeEach
    @AfterEach
    void leaveItToTheSystem() throws IOException {
        file = new Services().get(DataFolder.class).language();
        Files.deleteIfExists(file);
    }

    @Test
    void keepsTheChoiceBesideTheDataAndOffersToRestart() {
        LanguagePage page = LanguagePage.open(workbench);
        assertEquals(List.of(SYSTEM, "Français", "English"), page.choices());
        assertEquals(SYSTEM, page.chosen());
        page.choose("English").save();
        new MessagePage(OFFER).close("Plus tard");
        assertEquals("en", content());
        LanguagePage again = LanguagePage.open(workbench);
        assertEquals("English", again.chosen());
        again.choose(SYSTEM).save();
        new MessagePage(OFFER).close("Plus tard");
        Await.until("no choice", () -> !Files.exists(file));
    }

    @Test
    void takesGarbageForNoChoice() throws IOException {
        Files.writeString(file, "klingon, please");
        LanguagePage page = LanguagePage.open(workbench);
        assertEquals(SYSTEM, page.chosen());
        page.save();
        assertEquals("klingon, please", content());
    }

    private String content() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
