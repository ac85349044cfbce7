package org.molaire.store.tests;

import java.io.IOException;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** Another program: opens a database until its input ends. */
final class HoldOpen {

    private HoldOpen() {}

    public static void main(String[] args) throws SQLException, IOException {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(args[0]);
        try (var connection = source.getConnection()) {
            System.out.println(connection.isClosed() ? "closed" : "open");
            System.in.read();
        }
    }
}
