package org.molaire.store.internal.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.molaire.domain.repository.DataFolder;
import org.molaire.domain.repository.StoreFailure;
import org.molaire.domain.repository.StoreFailure.Kind;

/**
 * Derby as a whole, which this JVM has once: boots with the log in the first data folder and ends
 * with the last one. Thread safe.
 */
public final class DerbyEngine {

    private static final String LOG_FILE = "derby.stream.error.file";

    private final Set<Path> open = new HashSet<>();
    private Optional<String> logFileBefore = Optional.empty();

    /**
     * Takes a folder into use.
     *
     * @throws StoreFailure if this program has it open already; Derby notices only other processes
     */
    public synchronized void enter(DataFolder folder) throws StoreFailure {
        Path key = key(folder);
        if (open.contains(key)) {
            throw new StoreFailure(Kind.IN_USE, "open in this program already", null);
        }
        if (open.isEmpty()) {
            configure(folder);
        }
        open.add(key);
    }

    /** Gives a folder back; its database must be closed. */
    public synchronized void leave(DataFolder folder) {
        if (open.remove(key(folder)) && open.isEmpty()) {
            shutDown();
        }
    }

    private static Path key(DataFolder folder) {
        return folder.path().toAbsolutePath().normalize();
    }

    /** Read by Derby when it boots, from system properties only. */
    private void configure(DataFolder folder) {
        String log = folder.path().resolve("derby.log").toAbsolutePath().toString();
        logFileBefore = Optional.ofNullable(System.setProperty(LOG_FILE, log));
        // only what ends a session or the database: messages about single statements quote values
        System.setProperty("derby.stream.error.logSeverityLevel", "40000");
    }

    private void shutDown() {
        logFileBefore.ifPresentOrElse(
                file -> System.setProperty(LOG_FILE, file), () -> System.clearProperty(LOG_FILE));
        try {
            new EmbeddedDriver().connect("jdbc:derby:;shutdown=true", new Properties());
        } catch (SQLException e) {
            // XJ015: how Derby says that it went well
            return;
        }
    }
}
