package org.molaire.testkit.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * When a test fails, keeps a picture of the display and the tree of its widgets in target/failures,
 * before anything is cleared away.
 */
public final class FailureReport
        implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    private static final Path FOLDER = Path.of("target", "failures");

    private final WorkbenchDriver workbench = new SwtWorkbenchDriver();

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure)
            throws Throwable {
        report(context, failure);
        throw failure;
    }

    @Override
    public void handleBeforeEachMethodExecutionException(
            ExtensionContext context, Throwable failure) throws Throwable {
        report(context, failure);
        throw failure;
    }

    private void report(ExtensionContext context, Throwable failure) {
        String name =
                context.getRequiredTestClass().getSimpleName()
                        + '.'
                        + context.getDisplayName().replaceAll("\\W+", " ").strip();
        try {
            Files.createDirectories(FOLDER);
            workbench.picture(FOLDER.resolve(name + ".png"));
            Files.writeString(FOLDER.resolve(name + ".txt"), workbench.tree());
        } catch (IOException | RuntimeException | Error e) {
            failure.addSuppressed(e);
        }
    }
}
