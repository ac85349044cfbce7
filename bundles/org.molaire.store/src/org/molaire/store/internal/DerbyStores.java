package org.molaire.store.internal;

import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.domain.repository.DataFolder;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.domain.repository.PracticeStores;
import org.molaire.domain.repository.StoreFailure;
import org.molaire.domain.repository.StoreFailure.Kind;
import org.molaire.store.internal.database.DerbyDatabase;
import org.molaire.store.internal.database.DerbyEngine;
import org.molaire.store.internal.database.StoreException;
import org.molaire.store.internal.migration.MigrationScripts;
import org.molaire.store.internal.migration.Migrator;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Opens practices in an embedded Derby. */
@Component
public final class DerbyStores implements PracticeStores {

    private final Migrator migrator;
    private final DerbyEngine engine = new DerbyEngine();

    /** Held, since the platform forgets the level of a logger that nobody holds. */
    private final Logger poolLog = Logger.getLogger("com.zaxxer.hikari");

    @Activate
    public DerbyStores(BundleContext context) {
        migrator = new Migrator(MigrationScripts.in(context.getBundle()));
        poolLog.setLevel(Level.WARNING); // each connection is news to it
    }

    @Override
    public PracticeStore open(DataFolder folder, PracticeSettings forNew) throws StoreFailure {
        engine.enter(folder);
        try {
            DerbyDatabase database = DerbyDatabase.open(folder, migrator);
            return store(database, folder, forNew);
        } catch (StoreFailure | RuntimeException e) {
            engine.leave(folder);
            throw e;
        }
    }

    private PracticeStore store(DerbyDatabase database, DataFolder folder, PracticeSettings forNew)
            throws StoreFailure {
        Runnable end =
                () -> {
                    database.close();
                    engine.leave(folder);
                };
        try {
            return new DerbyStore(database.connections(), forNew, Clock.systemUTC(), end);
        } catch (StoreException e) {
            database.close();
            throw new StoreFailure(Kind.DAMAGED, e.getMessage(), e);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }
}
