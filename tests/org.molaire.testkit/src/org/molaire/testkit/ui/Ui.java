package org.molaire.testkit.ui;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Runs something on the thread of the user interface, from whatever thread a test has. */
public final class Ui {

    private Ui() {}

    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    public static void run(Runnable action) {
        get(() -> {
            action.run();
            return null;
        });
    }

    public static <T> T get(Supplier<T> question) {
        if (Display.getCurrent() != null) {
            return question.get();
        }
        AtomicReference<T> answer = new AtomicReference<>();
        try {
            display().syncExec(() -> answer.set(question.get()));
        } catch (SWTException e) {
            if (e.throwable instanceof Error failure) {
                throw failure; // an assertion that failed over there fails here
            }
            throw e;
        }
        return answer.get();
    }
}
