package org.molaire.app.internal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderChoiceTest {

    @TempDir private Path home;

    private DataFolderChoice choose(String... arguments) {
        return DataFolderChoice.of(
                List.of(arguments), Map.of("XDG_DATA_HOME", home.toString()), "Démo");
    }

    @Test
    void opensTheDemoWhereThereIsNoPractice() {
        assertThat(choose().path()).isEqualTo(home.resolve("molaire/demo"));
        assertThat(choose().forNew().demo()).isTrue();
    }

    @Test
    void opensTheUsersOwnPracticeWhereThereIsOne() throws Exception {
        Path own = Files.createDirectories(home.resolve("molaire/cabinet"));

        assertThat(choose().path()).isEqualTo(own);
        assertThat(choose().forNew().demo()).isFalse();
    }

    @Test
    void aNamedFolderNeverBecomesADemo() {
        Path named = home.resolve("Cabinet Zoé");

        assertThat(choose("--data", named.toString()).path()).isEqualTo(named);
        assertThat(choose("--data", named.toString()).forNew().demo()).isFalse();
    }

    @Test
    void aPracticeMadeInTheWorkbenchRequiresConsent() {
        assertThat(choose("--data", home.toString()).forNew().consentRequired()).isTrue();
    }
}
