package org.molaire.app.internal.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.EnforcementStep;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.sync.SendReport;
import org.molaire.sync.Trouble;

class TextsTest {

    private final Texts texts = new Texts(Locale.ENGLISH);

    @Test
    void hasASentenceForEveryKindOfTrouble() {
        assertThat(Trouble.Kind.values())
                .allSatisfy(kind -> assertThat(texts.of(new Trouble(kind, ""))).isNotBlank());
    }

    @Test
    void hasAWordForEverythingThatCanBeSaid() {
        assertThat(CmdState.values()).allSatisfy(s -> assertThat(texts.of(s)).isNotBlank());
        hasWords("outcome.", SendReport.Outcome.values());
        hasWords("enforcement.", EnforcementStep.Kind.values());
        hasWords("source.", HistoryEntry.Source.values());
    }

    private void hasWords(String prefix, Enum<?>[] values) {
        assertThat(Arrays.stream(values))
                .allSatisfy(value -> assertThat(texts.get(prefix + value)).isNotBlank());
    }
}
