package org.molaire.cmd.simulator.internal.lives;

import java.util.Locale;
import java.util.Optional;

/**
 * One step of a scripted life.
 *
 * @param day days since it was received
 * @param percent of the open amount, or of what was paid when it is reversed
 * @param fee centimes
 * @param kind of enforcement, as the contract names it
 * @param months rates of an instalment plan
 * @param code of a rejection
 */
public record Step(
        int day,
        What what,
        int percent,
        long fee,
        Optional<String> kind,
        String office,
        int months,
        Optional<String> code) {

    /** What happens; in the file in lower camel case. */
    public enum What {
        ACCEPTED,
        REJECTED,
        REMINDER,
        INSTALMENTS,
        INSTALMENT_PAID,
        PAYMENT,
        PAID,
        REVERSED,
        ENFORCEMENT,
        WITHDRAWN,
        LOSS,
        RECOVERED,
        CONTESTED,
        UNCONTESTED,
        SUSPENDED,
        RESUMED,
        CANCELLED;

        /** The word in the file, such as instalmentPaid. */
        String word() {
            var out = new StringBuilder();
            for (String part : name().toLowerCase(Locale.ROOT).split("_")) {
                out.append(
                        out.isEmpty()
                                ? part
                                : part.substring(0, 1).toUpperCase(Locale.ROOT)
                                        + part.substring(1));
            }
            return out.toString();
        }

        static Optional<What> of(String word) {
            for (What what : values()) {
                if (what.word().equals(word)) {
                    return Optional.of(what);
                }
            }
            return Optional.empty();
        }
    }

    Step onDay(int other) {
        return new Step(other, what, percent, fee, kind, office, months, code);
    }
}
