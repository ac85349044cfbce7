package org.molaire.domain.invoice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifies an invoice within one practice; given by the store, never reused. */
public record InvoiceId(long value) {

    private static final Pattern TEXT = Pattern.compile("inv-(\\d{1,18})");

    /**
     * Reads what {@link #toString()} writes; empty for anything else, such as an invoice number.
     */
    public static Optional<InvoiceId> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new InvoiceId(Long.parseLong(matcher.group(1))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "inv-" + value;
    }
}
