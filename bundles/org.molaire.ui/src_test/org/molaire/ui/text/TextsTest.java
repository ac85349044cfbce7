package org.molaire.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.EnforcementStep;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.Marker;
import org.molaire.domain.treatment.Estimate;
import org.molaire.sync.SendReport;
import org.molaire.sync.Trouble;

class TextsTest {

    private final Words words = new Words(Texts.of(Locale.FRENCH));

    @Test
    void aLanguageWithoutAFileReadsFrench() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(Texts.of(Locale.of("rm")).get("infos.retry")).isEqualTo("Réessayer");
            assertThat(Texts.of(Locale.of("en", "GB")).get("infos.retry")).isEqualTo("Try again");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void stateLabelsAreTheExactOnes() {
        assertThat(Stream.of(CmdState.values()).map(words::state))
                .containsExactly(
                        "Facture CMD préparée (mais pas encore envoyée)",
                        "Facture CMD envoyée",
                        "Facture CMD ouverte auprès de la CMD",
                        "Facture CMD avec un (ou plusieurs) rappel auprès de la CMD",
                        "Facture CMD avec perte (poursuites)",
                        "Facture CMD payée auprès de la CMD");
    }

    @ParameterizedTest
    @EnumSource(Trouble.Kind.class)
    void everyTroubleHasASentenceAndAFewWords(Trouble.Kind kind) {
        assertThat(words.trouble(kind)).endsWith(".");
        assertThat(words.shortTrouble(kind)).isNotBlank();
    }

    @Test
    void everyConstantHasAWord() {
        assertThat(Stream.of(CmdState.values()).map(words::shortState)).doesNotContain("");
        assertThat(Stream.of(CmdState.values()).map(words::explanation)).doesNotContain("");
        assertThat(Stream.of(Marker.values()).map(words::marker)).doesNotContain("");
        assertThat(Stream.of(EnforcementStep.Kind.values()).map(words::enforcement))
                .doesNotContain("");
        assertThat(Stream.of(HistoryEntry.Source.values()).map(words::source)).doesNotContain("");
        assertThat(Stream.of(Estimate.Status.values()).map(words::estimate)).doesNotContain("");
        assertThat(Stream.of(SendReport.Outcome.values()).map(words::outcome)).doesNotContain("");
    }

    @Test
    void anUnknownHistoryCodeIsShownAsItIs() {
        assertThat(words.historyCode("SOMETHING_NEW")).isEqualTo("SOMETHING_NEW");
        assertThat(words.historyCode("RECEIPT")).isEqualTo("Réception confirmée");
    }
}
