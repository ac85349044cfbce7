package org.molaire.cmd.simulator.internal.lives;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A scripted life of an invoice.
 *
 * @param weight how often it is drawn, against the weights of the others; 0 only by number
 * @param numbers invoice numbers that get this life whatever is drawn
 * @param steps in the order of their days
 * @param repeatFrom after the last step all goes on as after the steps of this day, for ever
 */
public record Life(
        String name,
        int weight,
        Optional<Pattern> numbers,
        List<Step> steps,
        Optional<Integer> repeatFrom) {

    public Life {
        steps = List.copyOf(steps);
    }

    /** Days that one round of the repetition takes. */
    public int period() {
        return steps.getLast().day() - repeatFrom.orElse(0);
    }

    /** Index of the first step of the repetition. */
    public int firstRepeated() {
        int from = repeatFrom.orElse(Integer.MAX_VALUE);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).day() > from) {
                return i;
            }
        }
        return steps.size();
    }

    boolean isForced(String number) {
        return numbers.map(pattern -> pattern.matcher(number).find()).orElse(false);
    }
}
