package org.molaire.store.internal.database;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Instants as the database keeps them: microseconds since 1970, free of any time zone. */
public final class Micros {

    private Micros() {}

    public static long of(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    public static Instant toInstant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** Of a column that may be empty. */
    public static Optional<Instant> optional(Long micros) {
        return Optional.ofNullable(micros).map(Micros::toInstant);
    }
}
