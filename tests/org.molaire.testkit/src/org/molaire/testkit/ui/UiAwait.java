package org.molaire.testkit.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.molaire.testkit.Await;

/**
 * Waits for what the user interface shows. The condition is asked on its thread; a test that runs
 * on that thread itself handles the waiting events meanwhile.
 */
public final class UiAwait {

    private static final long PAUSE = Duration.ofMillis(10).toNanos();

    private UiAwait() {}

    public static void until(String what, BooleanSupplier condition) {
        until(what, Await.USUAL, condition);
    }

    public static void until(String what, Duration limit, BooleanSupplier condition) {
        value(what, limit, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    public static <T> T value(String what, Supplier<Optional<T>> value) {
        return value(what, Await.USUAL, value);
    }

    public static <T> T value(String what, Duration limit, Supplier<Optional<T>> value) {
        return Await.value(what, limit, () -> Ui.get(value), UiAwait::pause);
    }

    private static void pause() {
        Display display = Display.getCurrent();
        if (display == null || !display.readAndDispatch()) {
            LockSupport.parkNanos(PAUSE);
        }
    }
}
