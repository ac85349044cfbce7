package org.molaire.exchange.internal.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dates of both versions: {@code xs:date} and {@code xs:dateTime}, zones or none. */
final class XmlDates {

    static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private static final int DATE_LENGTH = 10;
    private static final Pattern ZONE_ONLY = Pattern.compile("(Z|[+-](0\\d|1[0-4]):[0-5]\\d)?");

    private XmlDates() {}

    /**
     * A date as far as it could be read.
     *
     * @param date empty where none can be made out
     * @param doubtful whether it is not written as it should be
     */
    record Parsed(Optional<LocalDate> date, boolean doubtful) {}

    static Parsed parse(String text) {
        Optional<LocalDate> written = writtenDate(text);
        if (written.isEmpty()) {
            return new Parsed(Optional.empty(), true);
        }
        String rest = text.substring(DATE_LENGTH);
        if (ZONE_ONLY.matcher(rest).matches()) {
            return new Parsed(written, false);
        }
        try {
            return new Parsed(Optional.of(inZurich(text)), false);
        } catch (DateTimeException e) {
            return new Parsed(written, true);
        }
    }

    private static Optional<LocalDate> writtenDate(String text) {
        try {
            return text.length() < DATE_LENGTH
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.substring(0, DATE_LENGTH)))
                            .filter(date -> date.getYear() > 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate inZurich(String text) {
        if (text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d")) {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            // Midnight is how programs write a mere date, often with an offset that did not hold
            // on that day (summer time in 1957): then the date is what they mean.
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate()
                    : moment.atZoneSameInstant(ZURICH).toLocalDate();
        }
        return LocalDateTime.parse(text).toLocalDate();
    }
}
