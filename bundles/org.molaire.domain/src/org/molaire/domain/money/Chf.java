package org.molaire.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;

/**
 * An exact amount in Swiss francs with two decimals, of either sign.
 *
 * @param amount the amount in CHF; always of scale 2
 */
public record Chf(BigDecimal amount) implements Comparable<Chf> {

    public static final Chf ZERO = new Chf(BigDecimal.ZERO);

    private static final BigDecimal FIVE_CENTIMES = new BigDecimal("0.05");

    /**
     * @throws ArithmeticException if the amount has fractions of a centime
     */
    public Chf {
        amount = Objects.requireNonNull(amount).setScale(2, RoundingMode.UNNECESSARY);
    }

    /**
     * Reads a plain decimal such as {@code 1234.50}.
     *
     * @throws NumberFormatException if the text is no decimal
     * @throws ArithmeticException if it has fractions of a centime
     */
    public static Chf of(String decimal) {
        return new Chf(new BigDecimal(decimal));
    }

    public static Chf ofCentimes(long centimes) {
        return new Chf(BigDecimal.valueOf(centimes, 2));
    }

    /** Rounds half up to whole centimes; for products of quantities and points. */
    public static Chf rounded(BigDecimal exact) {
        return new Chf(exact.setScale(2, RoundingMode.HALF_UP));
    }

    public static Chf sum(Collection<Chf> amounts) {
        return amounts.stream().reduce(ZERO, Chf::plus);
    }

    public Chf plus(Chf other) {
        return new Chf(amount.add(other.amount));
    }

    public Chf minus(Chf other) {
        return new Chf(amount.subtract(other.amount));
    }

    /** The amount due: rounded to the nearest 5 centimes, the smallest Swiss coin. */
    public Chf roundedToFiveCentimes() {
        return new Chf(
                amount.divide(FIVE_CENTIMES, 0, RoundingMode.HALF_UP).multiply(FIVE_CENTIMES));
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** The form people read in Switzerland, in each language: {@code 1'234.50}. */
    public String formatted() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\'');
        symbols.setDecimalSeparator('.');
        return new DecimalFormat("#,##0.00", symbols).format(amount);
    }

    @Override
    public int compareTo(Chf other) {
        return amount.compareTo(other.amount);
    }

    /** The form programs read: {@code 1234.50}. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
