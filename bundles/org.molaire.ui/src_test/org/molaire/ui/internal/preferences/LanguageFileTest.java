package org.molaire.ui.internal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFileTest {

    @TempDir private Path folder;
    private LanguageFile file;

    @BeforeEach
    void setUp() {
        file = new LanguageFile(folder.resolve("language"));
    }

    @Test
    void keepsAChoiceAsOneWordAndNothingBeside() throws IOException {
        file.write(Optional.of("en"));
        file.write(Optional.of("fr"));
        assertThat(file.read()).contains("fr");
        assertThat(folder.resolve("language")).hasContent("fr");
        assertThat(folder.toFile().list()).containsExactly("language");
    }

    @Test
    void theSystemsLanguageLeavesNoFile() throws IOException {
        file.write(Optional.of("en"));
        file.write(Optional.empty());
        file.write(Optional.empty());
        assertThat(file.read()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EN", "e", "en fr", "../x", "anglais", "en_CH\nfr_CH\nmore"})
    void garbageIsNoChoice(String content) throws IOException {
        Files.writeString(folder.resolve("language"), content);
        assertThat(file.read()).isEmpty();
    }

    @Test
    void aFolderOfThatNameIsNoChoice() throws IOException {
        Files.createDirectory(folder.resolve("language"));
        assertThat(file.read()).isEmpty();
    }
}
