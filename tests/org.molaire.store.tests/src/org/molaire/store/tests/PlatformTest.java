package org.molaire.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** What the store stands on is there in Equinox: declarative services and the embedded database. */
class PlatformTest {

    private static final String SHUT_DOWN = "08006";

    @Test
    void componentRuntimeIsActive() {
        BundleContext bundles = FrameworkUtil.getBundle(PlatformTest.class).getBundleContext();
        assertNotNull(bundles.getServiceReference(ServiceComponentRuntime.class));
    }

    @Test
    void embeddedDatabaseIsCreatedAndShutDown(@TempDir Path folder) throws SQLException {
        Path database = folder.resolve("cabinet");
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(database.toString());
        source.setCreateDatabase("create");
        try (var connection = source.getConnection();
                var answer = connection.createStatement().executeQuery("values 1 + 1")) {
            assertTrue(answer.next());
            assertEquals(2, answer.getInt(1));
        }
        source.setCreateDatabase(null);
        source.setShutdownDatabase("shutdown");
        SQLException end = assertThrows(SQLException.class, source::getConnection);
        assertEquals(SHUT_DOWN, end.getSQLState());
        assertTrue(Files.isDirectory(database));
    }
}
