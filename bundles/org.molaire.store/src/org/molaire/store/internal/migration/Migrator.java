package org.molaire.store.internal.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.molaire.domain.repository.StoreFailure;
import org.molaire.domain.repository.StoreFailure.Kind;

/**
 * Brings a database up to date: forward only, each migration in a transaction of its own with the
 * line that remembers it, so that a step is done wholly or not at all.
 */
public final class Migrator {

    private static final String TABLE = "SCHEMA_MIGRATION";

    private final List<Migration> migrations;

    /**
     * @param migrations versions 1, 2, 3 ... in this order
     */
    public Migrator(List<Migration> migrations) {
        for (int i = 0; i < migrations.size(); i++) {
            if (migrations.get(i).version() != i + 1) {
                throw new IllegalArgumentException("no migration of version " + (i + 1));
            }
        }
        this.migrations = List.copyOf(migrations);
    }

    /**
     * Applies what is missing.
     *
     * @param connection left without a transaction and with its commit mode unchanged
     * @return how many migrations were applied
     * @throws StoreFailure if the database is newer than this program, or was made by other scripts
     */
    public int migrate(Connection connection) throws SQLException, StoreFailure {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            SortedMap<Integer, String> applied = applied(connection);
            check(applied);
            List<Migration> missing = migrations.subList(applied.size(), migrations.size());
            for (Migration migration : missing) {
                apply(connection, migration);
                connection.commit();
            }
            return missing.size();
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    private void check(SortedMap<Integer, String> applied) throws StoreFailure {
        if (!applied.isEmpty() && applied.lastKey() > migrations.size()) {
            throw new StoreFailure(
                    Kind.NEWER_THAN_PROGRAM,
                    "schema " + applied.lastKey() + ", program knows " + migrations.size(),
                    null);
        }
        int expected = 1;
        for (Map.Entry<Integer, String> row : applied.entrySet()) {
            if (row.getKey() != expected
                    || !migrations.get(expected - 1).checksum().equals(row.getValue())) {
                throw new StoreFailure(
                        Kind.DAMAGED, "schema version " + expected + " is not as released", null);
            }
            expected++;
        }
    }

    private SortedMap<Integer, String> applied(Connection connection) throws SQLException {
        var versions = new TreeMap<Integer, String>();
        if (!exists(connection)) {
            return versions;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT version, checksum FROM " + TABLE)) {
            while (rows.next()) {
                versions.put(rows.getInt(1), rows.getString(2));
            }
        }
        return versions;
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(null, null, null, new String[] {"TABLE"})) {
            while (tables.next()) {
                if (TABLE.equalsIgnoreCase(tables.getString("TABLE_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void apply(Connection connection, Migration migration) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (migration.version() == 1) {
                statement.execute(
                        "CREATE TABLE "
                                + TABLE
                                + " (version INTEGER NOT NULL PRIMARY KEY, name VARCHAR(200) NOT"
                                + " NULL, checksum CHAR(64) NOT NULL, applied_at TIMESTAMP NOT"
                                + " NULL)");
            }
            for (String sql : migration.statements()) {
                statement.execute(sql);
            }
        }
        String insert = "INSERT INTO " + TABLE + " VALUES (?, ?, ?, CURRENT_TIMESTAMP)";
        try (PreparedStatement row = connection.prepareStatement(insert)) {
            row.setInt(1, migration.version());
            row.setString(2, migration.name());
            row.setString(3, migration.checksum());
            row.executeUpdate();
        }
    }
}
