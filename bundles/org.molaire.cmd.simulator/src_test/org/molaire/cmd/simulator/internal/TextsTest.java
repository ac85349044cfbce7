package org.molaire.cmd.simulator.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static Properties words(String file) throws IOException {
        var words = new Properties();
        try (var in =
                new InputStreamReader(
                        TextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(words("messages_en.properties").keySet())
                .isEqualTo(words("messages.properties").keySet());
    }

    @Test
    void languageIsWhatWasAskedForElseFrench() {
        assertThat(Texts.of("en-GB,en;q=0.8").event("REMINDER", "2")).isEqualTo("Reminder 2 sent");
        assertThat(Texts.of("de-CH").event("REMINDER", "2")).isEqualTo("Rappel 2 envoyé");
        assertThat(Texts.of("???").text("CONFLICT")).startsWith("L'envoi est refusé");
    }
}
