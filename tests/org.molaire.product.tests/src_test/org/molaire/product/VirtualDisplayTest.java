package org.molaire.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./molaire run} where there is no display. */
class VirtualDisplayTest {

    private static final Duration DEADLINE = Duration.ofMinutes(2);
    private static final Pattern CHANGE =
            Pattern.compile("\\S+Z (\\S+) (SENT|OPEN|REMINDED|LOSS|PAID) (\\w+)");
    // The invoices of the patient who is selected at first have numbers that name their lives.
    private static final Pattern OF_FIRST_PATIENT = Pattern.compile("DEMO-\\d+-\\w+");

    @TempDir private Path home;

    @Test
    void showsTheDemoLiveAndEndsAllThatItStarted() throws Exception {
        Process process = new Molaire(home).start("run");
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String announced = lines.readLine();
            Path pictures = Path.of(announced.substring(announced.lastIndexOf(' ') + 1));
            assertThat(announced).contains("Xvfb");
            assertThat(pictures).isDirectory();

            awaitChanges(lines);
            assertThat(takenIn(pictures)).isNotEmpty();

            List<ProcessHandle> started = process.descendants().toList();
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            for (ProcessHandle handle : started) {
                handle.onExit().get(30, TimeUnit.SECONDS);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void awaitChanges(BufferedReader lines) throws IOException {
        long end = System.nanoTime() + DEADLINE.toNanos();
        List<String> changes = new ArrayList<>();
        Set<String> ofFirstPatient = new HashSet<>();
        while (changes.size() < 5 || ofFirstPatient.size() < 3) {
            assertThat(System.nanoTime()).as("in time; so far " + changes).isLessThan(end);
            String line = lines.readLine();
            assertThat(line).as("output ended after " + changes).isNotNull();
            Matcher change = CHANGE.matcher(line);
            if (change.matches()) {
                changes.add(line);
                if (OF_FIRST_PATIENT.matcher(change.group(1)).matches()) {
                    ofFirstPatient.add(change.group(1));
                }
            }
        }
    }

    private static List<Path> takenIn(Path pictures) throws IOException {
        try (Stream<Path> files = Files.list(pictures)) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }
}
