package org.molaire.cmd.simulator.internal.lives;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.molaire.cmd.simulator.internal.json.Fields;
import org.molaire.cmd.simulator.internal.json.Json;

/** Reads lives.json; the file says how. */
public final class LivesFile {

    private static final Set<String> KINDS =
            Set.of(
                    "REQUISITION",
                    "PAYMENT_ORDER",
                    "OBJECTION",
                    "OBJECTION_LIFTED",
                    "CONTINUATION",
                    "SEIZURE",
                    "LOSS_CERTIFICATE");
    private static final int MOST_MONTHS = 12;

    private LivesFile() {}

    /** The lives of the file, or those that come with the simulator. */
    public static Lives read(Optional<Path> file) throws IOException {
        String text = file.isPresent() ? Files.readString(file.get()) : included();
        try {
            return parse(text);
        } catch (IllegalArgumentException e) {
            String name = file.map(Path::toString).orElse("lives.json");
            throw new IOException(name + ": " + e.getMessage(), e);
        }
    }

    private static String included() throws IOException {
        try (InputStream in = LivesFile.class.getResourceAsStream("lives.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * @throws IllegalArgumentException if something is wrong; says where
     */
    static Lives parse(String text) {
        var names = new HashSet<String>();
        var lives = new ArrayList<Life>();
        Fields file = Json.read(text, "file").knowing(Set.of("about", "lives"));
        for (Fields each : file.objects("lives")) {
            Life life = life(each.at(each.neededString("name")));
            if (!names.add(life.name())) {
                throw new IllegalArgumentException("two lives are named " + life.name());
            }
            lives.add(life);
        }
        if (lives.stream().mapToInt(Life::weight).sum() <= 0) {
            throw new IllegalArgumentException("no life has a weight");
        }
        return new Lives(lives, Lives.digest(text));
    }

    private static Life life(Fields fields) {
        fields.knowing(
                Set.of("name", "about", "weight", "numbers", "repeat", "repeatFrom", "steps"));
        String name = fields.neededString("name");
        var steps = new ArrayList<Step>();
        for (Fields step : fields.objects("steps")) {
            steps.add(step(step));
        }
        checkOrder(name, steps);
        var life =
                new Life(
                        name,
                        (int) within(fields, "weight", 0, 1000, 1),
                        fields.string("numbers").map(text -> pattern(name, text)),
                        steps,
                        fields.flag("repeat")
                                ? Optional.of((int) within(fields, "repeatFrom", 0, 10_000, 0))
                                : Optional.empty());
        if (life.repeatFrom().isPresent() && life.period() < 1) {
            throw new IllegalArgumentException(name + ": repeats nothing");
        }
        return life;
    }

    private static void checkOrder(String name, List<Step> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(name + ": no steps");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).day() < steps.get(i - 1).day()) {
                throw new IllegalArgumentException(name + ": steps not in the order of days");
            }
        }
    }

    private static Step step(Fields fields) {
        fields.knowing(
                Set.of("day", "event", "percent", "fee", "kind", "office", "months", "code"));
        String word = fields.neededString("event");
        Step.What what =
                Step.What.of(word)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        fields.place() + ": unknown event " + word));
        Optional<String> kind = fields.string("kind");
        if (what == Step.What.ENFORCEMENT && !kind.map(KINDS::contains).orElse(false)) {
            throw new IllegalArgumentException(fields.place() + ": no kind of " + KINDS);
        }
        return new Step(
                (int) within(fields, "day", 0, 10_000, -1),
                what,
                (int) within(fields, "percent", 1, 200, 100),
                centimes(fields),
                kind,
                fields.string("office").orElse(""),
                (int) within(fields, "months", 1, MOST_MONTHS, 3),
                fields.string("code").map(code -> code.toUpperCase(Locale.ROOT)));
    }

    private static long centimes(Fields fields) {
        try {
            return fields.decimal("fee").orElse(BigDecimal.ZERO).movePointRight(2).longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    fields.place() + ": fee is no amount in centimes", e);
        }
    }

    private static long within(Fields fields, String key, long least, long most, long usual) {
        long value = fields.whole(key).orElse(usual);
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    fields.place() + ": " + key + " is not in " + least + ".." + most);
        }
        return value;
    }

    private static Pattern pattern(String name, String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(name + ": numbers is no pattern", e);
        }
    }
}
