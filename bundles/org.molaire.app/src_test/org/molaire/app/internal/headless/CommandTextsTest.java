package org.molaire.app.internal.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.molaire.domain.cmd.CmdState;
import org.molaire.sync.Trouble;

class CommandTextsTest {

    private final CommandTexts french = new CommandTexts(Locale.FRENCH);
    private final CommandTexts english = new CommandTexts(Locale.ENGLISH);

    private static Trouble trouble(Trouble.Kind kind) {
        return new Trouble(kind, "");
    }

    @ParameterizedTest
    @EnumSource(Trouble.Kind.class)
    void hasASentenceForEveryKindOfTrouble(Trouble.Kind kind) {
        assertThat(french.of(trouble(kind))).isNotBlank();
        assertThat(english.of(trouble(kind))).isNotBlank().isNotEqualTo(french.of(trouble(kind)));
    }

    @Test
    void namesTheCommandThatHelpsWhereTheWindowNamesAPage() {
        assertThat(french.of(trouble(Trouble.Kind.NO_ACCOUNT))).contains("./molaire account");
        assertThat(french.of(trouble(Trouble.Kind.UNREACHABLE)))
                .isEqualTo(french.words().trouble(Trouble.Kind.UNREACHABLE));
    }

    @Test
    void callsAStateAsTheWindowDoes() {
        assertThat(french.words().state(CmdState.LOSS))
                .isEqualTo("Facture CMD avec perte (poursuites)");
    }

    @Test
    void otherLanguagesReadFrench() {
        assertThat(new CommandTexts(Locale.GERMAN).get("send.nothing"))
                .isEqualTo("Rien à envoyer.");
    }
}
