package org.molaire.cmd.simulator.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void languageIsWhatWasAskedForElseFrench() {
        assertThat(Texts.of("en-GB,en;q=0.8").event("REMINDER", "2")).isEqualTo("Reminder 2 sent");
        assertThat(Texts.of("de-CH").event("REMINDER", "2")).isEqualTo("Rappel 2 envoyé");
        assertThat(Texts.of("???").text("CONFLICT")).startsWith("L'envoi est refusé");
    }
}
