package org.molaire.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.domain.repository.DataFolder;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.domain.repository.StoreFailure;
import org.molaire.domain.repository.StoreFailure.Kind;
import org.molaire.store.internal.migration.Migration;
import org.molaire.store.internal.migration.MigrationScripts;
import org.molaire.store.internal.migration.Migrator;
import org.osgi.framework.FrameworkUtil;

class MigrationTest {

    private static final List<Migration> RELEASED =
            MigrationScripts.in(FrameworkUtil.getBundle(MigrationTest.class));

    @TempDir Path temp;
    private EmbeddedDataSource source;
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        source = new EmbeddedDataSource();
        source.setDatabaseName(new DataFolder(temp).database().toString());
        source.setCreateDatabase("create");
        connection = source.getConnection();
    }

    @AfterEach
    void shutDown() throws SQLException {
        connection.close();
        source.setCreateDatabase(null);
        source.setShutdownDatabase("shutdown");
        assertThrows(SQLException.class, () -> source.getConnection().close());
    }

    @Test
    void appliesAllMigrationsToAnEmptyDatabaseOnce() throws Exception {
        assertEquals(RELEASED.size(), new Migrator(RELEASED).migrate(connection));
        assertEquals(0, new Migrator(RELEASED).migrate(connection));
        assertTrue(connection.getAutoCommit(), "the mode is left as it was");
    }

    @Test
    void bringsAnOlderDatabaseUpToDateAndKeepsItsRows() throws Exception {
        new Migrator(RELEASED).migrate(connection);
        execute("INSERT INTO cmd_account (id, url, account_user) VALUES (1, 'https://x.ch', 'u')");
        List<Migration> later = with("ALTER TABLE cmd_account ADD COLUMN note VARCHAR(10);");
        assertEquals(1, new Migrator(later).migrate(connection));
        assertEquals(1, count("SELECT COUNT(*) FROM cmd_account WHERE note IS NULL"));
    }

    @Test
    void undoesAMigrationThatFailsHalfWay() throws Exception {
        new Migrator(RELEASED).migrate(connection);
        var broken = new Migrator(with("CREATE TABLE half (id INTEGER);\nCREATE TABLE oops (;\n"));
        assertThrows(SQLException.class, () -> broken.migrate(connection));
        assertEquals(RELEASED.size(), count("SELECT COUNT(*) FROM schema_migration"));
        assertEquals(0, count("SELECT COUNT(*) FROM sys.systables WHERE tablename = 'HALF'"));
    }

    @Test
    void refusesADatabaseMadeByOtherScripts() throws Exception {
        new Migrator(RELEASED).migrate(connection);
        execute("UPDATE schema_migration SET checksum = 'tampered' WHERE version = 1");
        assertEquals(Kind.DAMAGED, failureOfOpening());
    }

    @Test
    void refusesADatabaseThatIsNewerThanTheProgram() throws Exception {
        new Migrator(with("CREATE TABLE future (id INTEGER);")).migrate(connection);
        assertEquals(Kind.NEWER_THAN_PROGRAM, failureOfOpening());
        assertEquals(0, count("SELECT COUNT(*) FROM future"));
    }

    /** Opens through the service, and comes back with a new connection. */
    private Kind failureOfOpening() throws SQLException {
        shutDown();
        var settings = PracticeSettings.forImportedFolder();
        StoreFailure failure =
                assertThrows(
                        StoreFailure.class,
                        () -> {
                            PracticeStore store =
                                    OpenPractice.service().open(new DataFolder(temp), settings);
                            store.close();
                        });
        source.setShutdownDatabase(null);
        connection = source.getConnection();
        return failure.kind();
    }

    private static List<Migration> with(String sql) {
        var later = new ArrayList<>(RELEASED);
        later.add(new Migration(RELEASED.size() + 1, "later", sql));
        return later;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
