package org.molaire.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.molaire.product.Molaire.Answer;

/** Which language speaks: the choice in the data folder, else the locale. */
class LanguageTest {

    @TempDir private Path home;
    private Path data;

    @BeforeEach
    void setUp() throws IOException {
        data = Files.createDirectory(home.resolve("cabinet"));
    }

    @Test
    void theChoiceOfTheFolderGoesBeforeTheLocale() throws IOException {
        Files.writeString(data.resolve("language"), "en\n");
        assertThat(unknownInvoice("fr_CH.UTF-8").err()).contains("No invoice");
        Files.writeString(data.resolve("language"), "fr\n");
        assertThat(unknownInvoice("en_GB.UTF-8").err()).contains("Aucune facture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx\n", "en fr\n", "$(exit 9)\n", "../en\n", "english\n"})
    void whatIsNoLanguageSaysNothing(String content) throws IOException {
        Files.writeString(data.resolve("language"), content);
        assertThat(new Molaire(home).run("send", "--data", data, "--bogus").err())
                .contains("Option ou argument inconnu");
    }

    @Test
    void everyLanguageOfTheWindowHasSentencesOfTheScript() throws IOException {
        Path sources = Molaire.root().resolve("bundles/org.molaire.ui/src");
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> codes =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.matches("messages_[a-z]+\\.properties"))
                            .map(name -> name.replaceAll("messages_|\\.properties", ""))
                            .toList();
            assertThat(codes)
                    .isNotEmpty()
                    .allMatch(code ->
                            Files.isRegularFile(
                                    Molaire.root()
                                            .resolve("releng/scripts/messages_" + code + ".sh")));
        }
    }

    /** A Java that only notes its arguments, and on its first run has another language chosen. */
    @Test
    void aRestartComesUpInTheLanguageThatWasChosen() throws Exception {
        Path java = Files.createDirectories(home.resolve("jdk/bin")).resolve("java");
        Files.writeString(
                java,
                """
                #!/bin/sh
                echo "$@" >>"$NOTES"
                [ ! -e "$MOLAIRE_LANGUAGE" ] || exit 0
                echo en >"$MOLAIRE_LANGUAGE"
                exit 23
                """);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        Path script =
                Molaire.root().resolve("features/org.molaire.feature/rootfiles/molaire-product");
        var builder = new ProcessBuilder(script.toString(), "-nl", "fr_CH", "-vmargs", "-Dx=y");
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        builder.environment().put("NOTES", home.resolve("notes").toString());
        builder.environment().put("MOLAIRE_LANGUAGE", data.resolve("language").toString());
        builder.environment().put("MOLAIRE_LANGUAGES", "en fr ");
        assertThat(builder.inheritIO().start().waitFor()).isZero();
        List<String> notes = Files.readAllLines(home.resolve("notes"));
        assertThat(notes).hasSize(2);
        assertThat(notes.getFirst()).startsWith("-Dx=y").endsWith("-nl fr_CH");
        assertThat(notes.getLast()).endsWith("-nl fr_CH -nl en_CH");
    }

    private Answer unknownInvoice(String locale) {
        return new Molaire(home).withLocale(locale).run("info", "--data", data, "no-such");
    }
}
