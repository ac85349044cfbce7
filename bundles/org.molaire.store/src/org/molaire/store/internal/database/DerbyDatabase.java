package org.molaire.store.internal.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.molaire.domain.repository.DataFolder;
import org.molaire.domain.repository.StoreFailure;
import org.molaire.domain.repository.StoreFailure.Kind;
import org.molaire.store.internal.migration.Migrator;

/** The embedded database of one data folder, up to date and with a pool of connections. */
public final class DerbyDatabase implements AutoCloseable {

    private static final String CLOSED_WELL = "08006";
    private static final int CONNECTIONS = 8;

    private final Path place;
    private final HikariDataSource pool;

    private DerbyDatabase(Path place, HikariDataSource pool) {
        this.place = place;
        this.pool = pool;
    }

    /**
     * Opens the database, or makes an empty one, and migrates it.
     *
     * @throws StoreFailure if that fails; it is shut down again then
     */
    public static DerbyDatabase open(DataFolder folder, Migrator migrator) throws StoreFailure {
        Path place = folder.database();
        DataFolders.ensureUsable(folder);
        boolean create = isAbsent(place);
        EmbeddedDataSource source = source(place);
        if (create) {
            source.setCreateDatabase("create");
        }
        try (Connection connection = source.getConnection()) {
            if (connection.isReadOnly()) {
                throw new StoreFailure(Kind.NOT_WRITABLE, "the database is read only", null);
            }
            migrator.migrate(connection);
        } catch (SQLException e) {
            shutDown(place);
            throw OpeningFailures.of(e, create);
        } catch (StoreFailure e) {
            shutDown(place);
            throw e;
        }
        return new DerbyDatabase(place, pool(place));
    }

    /** Derby refuses to create into a folder that exists, even an empty one. */
    private static boolean isAbsent(Path place) throws StoreFailure {
        try {
            if (Files.isDirectory(place) && isEmpty(place)) {
                Files.delete(place);
            }
            return Files.notExists(place);
        } catch (IOException e) {
            throw new StoreFailure(Kind.NOT_WRITABLE, "the database folder is not usable", e);
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static EmbeddedDataSource source(Path place) {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(place.toAbsolutePath().toString());
        return source;
    }

    private static HikariDataSource pool(Path place) {
        var config = new HikariConfig();
        config.setDataSource(source(place));
        config.setPoolName("molaire-store");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        return new HikariDataSource(config);
    }

    public DataSource connections() {
        return pool;
    }

    /** Closes the pool and shuts the database down; other databases stay open. */
    @Override
    public void close() {
        pool.close();
        shutDown(place);
    }

    private static void shutDown(Path place) {
        EmbeddedDataSource source = source(place);
        source.setShutdownDatabase("shutdown");
        try (Connection none = source.getConnection()) {
            throw new IllegalStateException("Derby did not shut down: " + none.isClosed());
        } catch (SQLException e) {
            // 08006 is how Derby says that it went well; a database that never booted
            // has nothing to shut down
            if (CLOSED_WELL.equals(e.getSQLState())) {
                return;
            }
        }
    }
}
