package org.molaire.ui.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates and ages as Swiss practices write them. */
public final class Moments {

    /** Where the practices are. */
    public static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter BOTH = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Texts texts;
    private final Clock clock;

    public Moments(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** A date without its year, « 05.11. », before another one that has it. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    public static String dateTime(Instant at) {
        return BOTH.format(at.atZone(ZURICH));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZURICH);
    }

    /** The time of day, with the date before it where that is not today's. */
    public String time(Instant at) {
        var local = at.atZone(ZURICH);
        return (local.toLocalDate().equals(today()) ? TIME : BOTH).format(local);
    }

    /** « il y a 2 min »; moments ahead of the clock count as now. */
    public String ago(Instant at) {
        Duration age = Duration.between(at, clock.instant());
        if (age.toMinutes() < 1) {
            return texts.get("age.now");
        }
        if (age.toHours() < 1) {
            return texts.get("age.minutes", age.toMinutes());
        }
        if (age.toDays() < 1) {
            return texts.get("age.hours", age.toHours());
        }
        return texts.count("age.days", age.toDays());
    }

    /** « données du 25.11.2026 14:03, il y a 2 min ». */
    public String dataOf(Instant asOf) {
        return texts.get("age.data", dateTime(asOf), ago(asOf));
    }
}
