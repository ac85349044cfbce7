package org.molaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the sample files lie, found from wherever the tests run. */
public final class SampleFiles {

    /** A day after every date in the samples that is not meant to be impossible. */
    public static final Clock NOW =
            Clock.fixed(Instant.parse("2026-02-02T10:00:00Z"), ZoneOffset.UTC);

    private SampleFiles() {}

    /** Our own invented invoices: there in every clone. */
    public static List<Path> dental() {
        return list(above("tests/samples/dental").orElseThrow());
    }

    public static Path dental(String name) {
        return above("tests/samples/dental").orElseThrow().resolve(name);
    }

    /** The forum's schemas and samples, which are not ours to ship: skips the test without them. */
    public static Path forum() {
        Optional<Path> folder = above("shared/samples/forum");
        assumeTrue(
                folder.isPresent(),
                "skipped: ../shared/samples/forum is not beside this project, so nothing was"
                        + " checked against the forum's own files");
        return folder.orElseThrow();
    }

    /** A sample's text in which each first of two is replaced by the second. */
    public static String changed(String name, String... replacements) {
        String text = text(dental(name));
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return text;
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> above(String relative) {
        return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .map(folder -> folder.resolve(relative))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
