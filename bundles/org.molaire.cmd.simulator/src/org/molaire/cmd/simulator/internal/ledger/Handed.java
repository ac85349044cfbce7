package org.molaire.cmd.simulator.internal.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.molaire.cmd.simulator.internal.json.Fields;
import org.molaire.cmd.simulator.internal.lives.Lives;

/**
 * A submission as the simulator remembers it: no person, no PDF.
 *
 * @param key of biller, number and timestamp together, hashed
 * @param digest of everything that was handed in, the PDF included
 * @param total centimes
 * @param refused code of a refusal; empty if it was taken
 */
public record Handed(
        UUID id,
        String number,
        String key,
        String digest,
        long pdfSize,
        long total,
        String reference,
        Instant receivedAt,
        LocalDate day,
        String life,
        String refused) {

    boolean isTaken() {
        return refused.isEmpty();
    }

    Map<String, Object> toLine() {
        var line = new TreeMap<String, Object>();
        line.put("type", "handed");
        line.put("id", id.toString());
        line.put("number", number);
        line.put("key", key);
        line.put("digest", digest);
        line.put("pdfSize", pdfSize);
        line.put("total", total);
        line.put("reference", reference);
        line.put("receivedAt", receivedAt.toString());
        line.put("day", day.toString());
        line.put("life", life);
        line.put("refused", refused);
        return line;
    }

    static Handed of(Fields line) {
        return new Handed(
                UUID.fromString(line.neededString("id")),
                line.neededString("number"),
                line.neededString("key"),
                line.neededString("digest"),
                line.neededWhole("pdfSize"),
                line.neededWhole("total"),
                line.neededString("reference"),
                Instant.parse(line.neededString("receivedAt")),
                LocalDate.parse(line.neededString("day")),
                line.neededString("life"),
                line.neededString("refused"));
    }

    /** Hash of parts that cannot run into each other. */
    static String hash(Object... parts) {
        var text = new StringBuilder();
        for (Object part : parts) {
            String word = String.valueOf(part);
            text.append(word.length()).append(':').append(word);
        }
        byte[] bytes = text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Lives.sha256(bytes));
    }
}
