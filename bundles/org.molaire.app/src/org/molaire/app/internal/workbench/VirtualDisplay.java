package org.molaire.app.internal.workbench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.molaire.domain.cmd.StateChange;
import org.molaire.sync.BoardChange;
import org.molaire.sync.Registration;
import org.molaire.sync.StatusBoard;

/**
 * What a person sees who runs the workbench without a display: each change of state as a line, and
 * of the demo practice, never of a real one, a picture every ten seconds.
 */
final class VirtualDisplay {

    private static final Duration BETWEEN_PICTURES = Duration.ofSeconds(10);

    private final PrintStream out;
    private final Optional<Path> pictures;
    private int taken;

    VirtualDisplay(PrintStream out, Optional<Path> pictures) {
        this.out = out;
        this.pictures = pictures;
    }

    /** As the start script asks for it; empty on a real display. */
    static Optional<VirtualDisplay> asked(PrintStream out) {
        if (!Boolean.getBoolean("molaire.virtual")) {
            return Optional.empty();
        }
        return Optional.of(
                new VirtualDisplay(
                        out,
                        Optional.ofNullable(System.getProperty("molaire.pictures")).map(Path::of)));
    }

    /** From any thread, once the practice is open. */
    Registration practiceOpened(StatusBoard board, boolean demo) {
        if (demo && pictures.isPresent()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> keepTaking(display, pictures.get()));
        }
        return board.subscribe(this::print);
    }

    private void print(BoardChange news) {
        news.changes().forEach(this::print);
    }

    private void print(StateChange change) {
        out.printf(
                "%s %s %s %s%n",
                change.at(),
                change.number(),
                change.before().map(Enum::name).orElse("-"),
                change.after());
    }

    private void keepTaking(Display display, Path folder) {
        if (!display.isDisposed()) {
            take(display, folder);
            display.timerExec(
                    Math.toIntExact(BETWEEN_PICTURES.toMillis()),
                    () -> keepTaking(display, folder));
        }
    }

    private void take(Display display, Path folder) {
        for (Shell shell : display.getShells()) {
            if (shell.isVisible() && shell.getParent() == null) {
                taken++;
                save(shell, folder.resolve("molaire-%03d.png".formatted(taken)));
            }
        }
    }

    private static void save(Shell shell, Path file) {
        Rectangle area = shell.getClientArea();
        Image image = new Image(shell.getDisplay(), area.width, area.height);
        GC gc = new GC(shell);
        try {
            gc.copyArea(image, area.x, area.y);
            var loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
