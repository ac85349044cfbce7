package org.molaire.store.internal.database;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** Opens the persistence unit on a data source, without the platform's service registry. */
public final class Persistence {

    private static final String UNIT = "org.molaire.store";

    private Persistence() {}

    /** The caller closes the factory before the data source. */
    public static EntityManagerFactory on(DataSource source) {
        var loader =
                new JoinedClassLoader(
                        Persistence.class.getClassLoader(),
                        PersistenceProvider.class.getClassLoader());
        var properties =
                Map.of(
                        PersistenceUnitProperties.CLASSLOADER, loader,
                        PersistenceUnitProperties.NON_JTA_DATASOURCE, source,
                        // EclipseLink shares sessions of one name between factories
                        PersistenceUnitProperties.SESSION_NAME, UNIT + "-" + UUID.randomUUID());
        return new PersistenceProvider().createEntityManagerFactory(UNIT, properties);
    }
}
