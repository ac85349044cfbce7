package org.molaire.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that a person sees: French in the base file, the same keys in all languages. */
class LanguagesTest {

    private static final Pattern TEXTS =
            Pattern.compile("(messages|bundle|plugin)(_[a-z]{2})?\\.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Bundles.FOLDER)) {
            return files.filter(file -> TEXTS.matcher(file.getFileName().toString()).matches())
                    .filter(file -> !isBuilt(file))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isBuilt(Path file) {
        String folder = Bundles.FOLDER.relativize(file).getName(1).toString();
        return folder.equals("target") || folder.startsWith("bin");
    }

    static List<Path> translations() throws IOException {
        return files().stream().filter(file -> !isFrench(file)).toList();
    }

    private static boolean isFrench(Path file) {
        return !file.getFileName().toString().contains("_");
    }

    private static Path french(Path file) {
        return file.resolveSibling(file.getFileName().toString().replaceAll("_.*", ".properties"));
    }

    private static Path english(Path french) {
        String name = french.getFileName().toString();
        return french.resolveSibling(name.replace(".properties", "_en.properties"));
    }

    @Test
    void everythingIsThereInEnglishToo() throws IOException {
        assertThat(files()).isNotEmpty();
        for (Path file : files()) {
            if (isFrench(file) && !texts(file).isEmpty()) {
                assertThat(english(file)).exists();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyLanguageHasTheKeysAndPlaceholdersOfFrench(Path translation) throws IOException {
        assertThat(french(translation)).exists();
        assertThat(placeholders(translation)).isEqualTo(placeholders(french(translation)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextIsDefinedTwice(Path file) throws IOException {
        assertThat(texts(file).twice).isEmpty();
    }

    private static Map<String, TreeSet<String>> placeholders(Path file) throws IOException {
        Properties texts = texts(file);
        var found = new TreeMap<String, TreeSet<String>>();
        for (String key : texts.stringPropertyNames()) {
            found.put(
                    key,
                    PLACEHOLDER
                            .matcher(texts.getProperty(key))
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return found;
    }

    private static Texts texts(Path file) throws IOException {
        var texts = new Texts();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    /** Properties that remember what they were told twice. */
    private static final class Texts extends Properties {

        private final transient TreeSet<Object> twice = new TreeSet<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                twice.add(key);
            }
            return super.put(key, value);
        }
    }
}
