package org.molaire.cmd.simulator.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.molaire.cmd.simulator.internal.folder.Folder;
import org.molaire.cmd.simulator.internal.lives.LivesFile;

class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @TempDir private Path home;

    private static Handed handed(UUID id, String key) {
        return new Handed(
                id, "Été-1-OPEN", key, "d", 1, 20_000, "R", Instant.EPOCH, DAY, "stays-open", "");
    }

    private Path journal() {
        return home.resolve("journal.jsonl");
    }

    private void append(String text) throws IOException {
        Files.writeString(journal(), text, StandardOpenOption.APPEND);
    }

    private interface Use {
        void with(Ledger ledger) throws Exception;
    }

    private void start(Use use) throws Exception {
        try (var folder = Folder.open(home);
                var ledger = new Ledger(folder, LivesFile.read(Optional.empty()), DAY)) {
            use.with(ledger);
        }
    }

    private void keepTwo() throws Exception {
        start(ledger -> {
            ledger.keep(handed(FIRST, "one"));
            ledger.advance(3);
            ledger.keep(handed(SECOND, "two"));
        });
    }

    @Test
    void restartKnowsWhatWasHandedInAndWhatIsADuplicateOfIt() throws Exception {
        keepTwo();
        start(ledger -> {
            assertThat(ledger.known(FIRST)).contains(handed(FIRST, "one"));
            assertThat(ledger.isDuplicate(new UUID(0, 9), "one")).isTrue();
            assertThat(ledger.isDuplicate(FIRST, "one")).isFalse();
            assertThat(ledger.isDuplicate(new UUID(0, 9), "other")).isFalse();
        });
    }

    @Test
    void lineThatACrashToreIsDroppedAndTheNextOneStandsAlone() throws Exception {
        keepTwo();
        byte[] whole = Files.readAllBytes(journal());
        Files.write(journal(), java.util.Arrays.copyOf(whole, whole.length - 20));

        start(ledger -> {
            assertThat(ledger.lines()).extracting(Ledger.Line::submissionId).hasSize(1);
            assertThat(ledger.known(SECOND)).isEmpty();
            ledger.keep(handed(SECOND, "two"));
        });
        start(ledger -> assertThat(ledger.known(SECOND)).contains(handed(SECOND, "two")));
        assertThat(journal()).hasSize(whole.length);
    }

    @Test
    void otherDamageIsSaidAndTheFileLeftAsItWas() throws Exception {
        for (String damage :
                new String[] {
                    "{\"type\":\"post\",\"id\n{\"type\":\"po",
                    "{\"type\":\"post\"}\n",
                    "{\"type\":\"magic\",\"id\":\"" + FIRST + "\"}\n",
                    "{\"type\":\"post\",\"id\":\"nobody\"}\n",
                    "\n"
                }) {
            Files.deleteIfExists(journal());
            Files.deleteIfExists(home.resolve("day"));
            keepTwo();
            append(damage);
            byte[] before = Files.readAllBytes(journal());

            assertThatThrownBy(() -> start(ledger -> {}))
                    .as(damage)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("journal.jsonl: line 3 is damaged");
            assertThat(journal()).hasBinaryContent(before);
        }
    }

    @Test
    void journalOfAnEarlierVersionIsStillRead() throws Exception {
        String line =
                "{\"day\":\"2026-01-05\",\"digest\":\"d\",\"id\":\""
                        + FIRST
                        + "\",\"key\":\"one\","
                        + "\"life\":\"stays-open\",\"number\":\"\\u00c9t\\u00e9-1-OPEN\","
                        + "\"pdfSize\":1,\"receivedAt\":\"1970-01-01T00:00:00Z\","
                        + "\"reference\":\"R\",\"refused\":\"\",\"total\":20000,"
                        + "\"type\":\"handed\"}\n";
        Files.writeString(journal(), line, StandardCharsets.US_ASCII);

        start(ledger -> assertThat(ledger.known(FIRST)).contains(handed(FIRST, "one")));
    }
}
