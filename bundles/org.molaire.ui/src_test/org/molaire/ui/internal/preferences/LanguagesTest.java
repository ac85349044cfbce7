package org.molaire.ui.internal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void areThoseWithAFileOfTextsAndFrench() {
        assertThat(
                        Languages.of(
                                List.of(
                                        "org/molaire/x/messages_it.properties",
                                        "org/molaire/x/messages.properties",
                                        "org/molaire/x/messages_en.properties",
                                        "org/molaire/x/other_de.properties")))
                .containsExactly("fr", "en", "it");
    }

    @Test
    void areNamedInThemselves() {
        assertThat(List.of("fr", "en", "de", "it").stream().map(Languages::name))
                .containsExactly("Français", "English", "Deutsch", "Italiano");
    }
}
