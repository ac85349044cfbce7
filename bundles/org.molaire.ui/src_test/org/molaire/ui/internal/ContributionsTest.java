package org.molaire.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.molaire.domain.cmd.CmdState;

/** What plugin.xml names must be there: the platform would only say so in its log. */
class ContributionsTest {

    private static final Path PLUGIN = Path.of("plugin.xml");

    @Test
    void everyTextHasItsKey() throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("OSGI-INF/l10n/bundle.properties"))) {
            texts.load(reader);
        }
        assertThat(named("\"%([^\"]+)\"")).isNotEmpty().allMatch(texts::containsKey);
    }

    @Test
    void everyClassIsThere() throws IOException {
        assertThat(named("(?:class|defaultHandler)=\"([^\"]+)\""))
                .isNotEmpty()
                .allMatch(name -> Files.exists(source(name)));
    }

    @Test
    void everyIconIsThere() throws IOException {
        assertThat(named("icon=\"([^\"]+)\""))
                .isNotEmpty()
                .allMatch(name -> Files.exists(Path.of(name)));
    }

    @Test
    void everyStateHasAPictureOfItsOwn() throws Exception {
        var shapes = new HashSet<String>();
        for (CmdState state : CmdState.values()) {
            Path picture = Path.of("icons/cmd-" + state.name().toLowerCase(Locale.ROOT) + ".svg");
            var root =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(picture.toFile())
                            .getDocumentElement();
            assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 16 16");
            shapes.add(Files.readString(picture));
        }
        assertThat(shapes).hasSameSizeAs(CmdState.values());
    }

    private static Stream<String> named(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(PLUGIN))
                .results()
                .map(found -> found.group(1));
    }

    private static Path source(String className) {
        return Path.of("src", className.replace('.', '/') + ".java");
    }
}
