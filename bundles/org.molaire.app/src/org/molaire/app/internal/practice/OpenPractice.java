package org.molaire.app.internal.practice;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.domain.repository.DataFolder;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.domain.repository.PracticeStores;
import org.molaire.domain.repository.StoreFailure;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * The practice that is open in this process. Publishing its store as a service brings up everything
 * that needs one: sync, then the views. Closing goes the way back.
 */
public final class OpenPractice implements AutoCloseable {

    private static final Logger LOG = System.getLogger(OpenPractice.class.getName());

    private final FolderLock lock;
    private final DataFolder folder;
    private final PracticeStore store;
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

    private OpenPractice(FolderLock lock, DataFolder folder, PracticeStore store) {
        this.lock = lock;
        this.folder = folder;
        this.store = store;
    }

    /**
     * Opens the practice in a folder that this process holds, without publishing it yet. Takes a
     * second. The lock is freed with the practice, or when it cannot be opened.
     *
     * @param forNew settings of a practice that is made by this call
     */
    public static OpenPractice open(PracticeStores stores, FolderLock lock, PracticeSettings forNew)
            throws StoreFailure {
        var folder = new DataFolder(lock.folder());
        try {
            return new OpenPractice(lock, folder, stores.open(folder, forNew));
        } catch (StoreFailure | RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    public DataFolder folder() {
        return folder;
    }

    public PracticeStore store() {
        return store;
    }

    /** Publishes the store; not for the UI thread, since services come up on this one. */
    public synchronized void publish(BundleContext context) {
        if (registrations.isEmpty()) {
            registrations.add(context.registerService(DataFolder.class, folder, null));
            registrations.add(context.registerService(PracticeStore.class, store, null));
        }
    }

    @Override
    public synchronized void close() {
        registrations.reversed().forEach(ServiceRegistration::unregister);
        registrations.clear();
        store.close();
        release(lock);
    }

    private static void release(FolderLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The folder's lock was not freed", e);
        }
    }
}
