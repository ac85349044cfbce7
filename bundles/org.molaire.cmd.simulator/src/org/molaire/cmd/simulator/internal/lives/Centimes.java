package org.molaire.cmd.simulator.internal.lives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** Sums in centimes. Pure. */
public final class Centimes {

    private static final long YEARLY_PERCENT = 12;
    private static final int MONTHS_WITHOUT_SURCHARGE = 3;

    private Centimes() {}

    /** Francs with two decimals. */
    public static BigDecimal toMoney(long centimes) {
        return BigDecimal.valueOf(centimes, 2);
    }

    /** Of francs; a fraction of a centime is an ArithmeticException. */
    public static long of(BigDecimal money) {
        return money.movePointRight(2).longValueExact();
    }

    /** A share, rounded to 5 centimes; the whole stays the whole. */
    static long percent(long centimes, int percent) {
        return percent == 100 ? centimes : nearestFive(centimes * percent, 100);
    }

    /** Nothing within three months, else 12 % a year pro rata on the total. */
    static long surcharge(long total, int months) {
        return months <= MONTHS_WITHOUT_SURCHARGE
                ? 0
                : nearestFive(total * YEARLY_PERCENT * months, 100 * 12);
    }

    private static long nearestFive(long dividend, long divisor) {
        return Math.floorDiv(2 * dividend + 5 * divisor, 10 * divisor) * 5;
    }

    /** Equal monthly rates in steps of 5 centimes; the last one takes what is left. */
    static Story.Plan plan(LocalDate agreedOn, long sum, long surcharge, int months) {
        long each = sum / months / 5 * 5;
        var rates = new ArrayList<Story.Rate>();
        for (int i = 1; i <= months; i++) {
            long amount = i < months ? each : sum - each * (months - 1);
            rates.add(new Story.Rate(agreedOn.plusMonths(i), amount, Optional.empty()));
        }
        return new Story.Plan(agreedOn, surcharge, rates);
    }
}
