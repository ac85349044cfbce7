package org.molaire.store.internal.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.molaire.domain.cmd.Rejection;

/** A rejection in one column. */
public final class RejectionText {

    private static final String REJECTION = "rejection";
    private static final String REASON = "reason";
    private static final String REMEDY = "remedy";

    private RejectionText() {}

    public static String write(Rejection rejection) {
        return String.join("\n", lines(rejection));
    }

    static List<String> lines(Rejection rejection) {
        var lines = new ArrayList<String>();
        lines.add(Lines.line(Stream.of(REJECTION, rejection.code(), rejection.text())));
        rejection.reasons().forEach(r -> lines.add(Lines.line(Stream.of(REASON, r))));
        rejection.remedies().forEach(r -> lines.add(Lines.line(Stream.of(REMEDY, r))));
        return lines;
    }

    /** Lines of other kinds are passed over; empty if there is no rejection. */
    public static Optional<Rejection> read(String text) {
        List<List<String>> lines = Arrays.stream(text.split("\n")).map(Lines::fields).toList();
        return lines.stream()
                .filter(fields -> fields.getFirst().equals(REJECTION))
                .findFirst()
                .map(f ->
                        new Rejection(
                                f.get(1), f.get(2), texts(lines, REASON), texts(lines, REMEDY)));
    }

    private static List<String> texts(List<List<String>> lines, String kind) {
        return lines.stream()
                .filter(fields -> fields.getFirst().equals(kind))
                .map(fields -> fields.get(1))
                .toList();
    }
}
