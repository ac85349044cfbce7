package org.molaire.testkit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Waits for a condition with a deadline; never for a time. For what the user interface shows:
 * UiAwait.
 */
public final class Await {

    public static final Duration USUAL = Duration.ofSeconds(20);

    private static final long PAUSE = Duration.ofMillis(10).toNanos();

    private Await() {}

    public static void until(String what, BooleanSupplier condition) {
        until(what, USUAL, condition);
    }

    public static void until(String what, Duration limit, BooleanSupplier condition) {
        value(what, limit, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    public static <T> T value(String what, Supplier<Optional<T>> value) {
        return value(what, USUAL, value);
    }

    /** Asks again and again until there is a value. */
    public static <T> T value(String what, Duration limit, Supplier<Optional<T>> value) {
        return value(what, limit, value, () -> LockSupport.parkNanos(PAUSE));
    }

    /** As above; between two questions the pause is run, at most some milliseconds long. */
    public static <T> T value(
            String what, Duration limit, Supplier<Optional<T>> value, Runnable pause) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            Optional<T> found = value.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("not within " + limit.toMillis() + " ms: " + what);
            }
            pause.run();
        }
    }
}
