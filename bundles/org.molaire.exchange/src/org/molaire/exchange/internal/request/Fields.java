package org.molaire.exchange.internal.request;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.molaire.domain.money.Chf;
import org.molaire.exchange.Refusal;

/** Reads single fields, and refuses the file where one that is needed is missing or no good. */
final class Fields {

    /** Longest text of one line; the schemas allow 350 characters at most. */
    static final int LONGEST_TEXT = 350;

    /** Longest name, number or code; the schemas allow 35 to 80 characters. */
    static final int LONGEST_NAME = 100;

    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_DIGITS = 9;
    private static final int MOST_DECIMALS = 25;

    private final XmlCursor in;

    Fields(XmlCursor in) {
        this.in = in;
    }

    String required(String attribute) throws RefusedException {
        return optional(attribute)
                .orElseThrow(() -> in.refuse(Refusal.Kind.MISSING_FIELD, attribute));
    }

    Optional<String> optional(String attribute) throws RefusedException {
        Optional<String> value = in.attribute(attribute);
        return value.isPresent()
                ? Optional.of(bounded(value.get(), attribute, LONGEST_NAME))
                : value;
    }

    Optional<String> optionalText(String attribute) throws RefusedException {
        Optional<String> value = in.attribute(attribute);
        return value.isPresent()
                ? Optional.of(bounded(value.get(), attribute, LONGEST_TEXT))
                : value;
    }

    /** The text of the current element. */
    String text(String name) throws RefusedException {
        return bounded(in.text(), name, LONGEST_NAME);
    }

    /** An amount in CHF; the schemas type it as a double, so there may be many decimals. */
    Chf amount(String attribute) throws RefusedException {
        return Chf.rounded(decimal(attribute));
    }

    /** A decimal of up to 9 digits before the point; at most 4 behind it are kept. */
    BigDecimal quantity(String attribute) throws RefusedException {
        BigDecimal value = decimal(attribute).setScale(4, RoundingMode.HALF_UP);
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private BigDecimal decimal(String attribute) throws RefusedException {
        String text = required(attribute);
        try {
            if (text.length() <= LONGEST_NUMBER) {
                var value = new BigDecimal(text);
                // 1E999999999 is a short text and a very long number.
                if (Math.abs(value.scale()) <= MOST_DECIMALS
                        && value.precision() - value.scale() <= MOST_DIGITS) {
                    return value;
                }
            }
        } catch (NumberFormatException e) {
            throw in.refuse(Refusal.Kind.BAD_FIELD, attribute);
        }
        throw in.refuse(Refusal.Kind.BAD_FIELD, attribute);
    }

    private String bounded(String value, String field, int longest) throws RefusedException {
        if (value.length() > longest) {
            throw in.refuse(Refusal.Kind.FIELD_TOO_LONG, field);
        }
        return value;
    }
}
