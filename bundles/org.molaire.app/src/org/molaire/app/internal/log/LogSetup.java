package org.molaire.app.internal.log;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.molaire.app.internal.vault.PrivateFiles;

/** Sends all logs (ours, CXF's, EclipseLink's) to a file in the data folder, none to the screen. */
public final class LogSetup {

    private static final String NAME = "molaire.log";
    private static final int BYTES_PER_FILE = 2_000_000;
    // Kept, or the loggers forget their level when they are collected.
    private static final List<Logger> CHATTERING =
            List.of(Logger.getLogger("com.zaxxer.hikari"), Logger.getLogger("org.apache.cxf"));

    private LogSetup() {}

    /** Nothing on the screen from now on, and no chatter of libraries in the log. */
    public static void quiet() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                root.removeHandler(handler);
            }
        }
        CHATTERING.forEach(logger -> logger.setLevel(Level.WARNING));
    }

    /**
     * Writes the log into this folder, until the answer is closed; for the one process that holds
     * the folder.
     *
     * @throws IOException if it cannot be written there
     */
    public static Closeable logTo(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        PrivateFiles.createIfMissing(file);
        var handler = new FileHandler(file.toString(), BYTES_PER_FILE, 1, true);
        handler.setEncoding("UTF-8");
        handler.setFormatter(new SimpleFormatter());
        handler.setLevel(Level.INFO);
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        return () -> {
            root.removeHandler(handler);
            handler.close();
        };
    }
}
