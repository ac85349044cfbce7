package org.molaire.app.internal.workbench;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.molaire.app.internal.demo.DemoPractice;
import org.molaire.app.internal.practice.FolderLock;
import org.molaire.app.internal.practice.OpenPractice;
import org.molaire.app.internal.practice.Services;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.domain.repository.PracticeStores;
import org.molaire.domain.repository.StoreFailure;
import org.molaire.sync.Following;
import org.osgi.framework.BundleContext;

/**
 * Opens the practice in the background once the window is painted, then starts the following. The
 * workbench stays usable meanwhile, its views say that they wait.
 */
final class PracticeStartup extends Job {

    private static final Logger LOG = System.getLogger(PracticeStartup.class.getName());

    private final BundleContext context;
    private final FolderLock lock;
    private final PracticeSettings forNew;
    private final Listener listener;
    private Optional<OpenPractice> practice = Optional.empty();
    private Optional<DemoPractice> demo = Optional.empty();

    /** Learns how it went, on the job's thread. */
    interface Listener {

        void failed(StoreFailure failure);

        void opened(OpenPractice practice);
    }

    PracticeStartup(
            String name,
            BundleContext context,
            FolderLock lock,
            PracticeSettings forNew,
            Listener listener) {
        super(name);
        this.context = context;
        this.lock = lock;
        this.forNew = forNew;
        this.listener = listener;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            open(monitor);
        } catch (StoreFailure failure) {
            LOG.log(Level.ERROR, "The practice does not open", failure);
            listener.failed(failure);
        }
        return Status.OK_STATUS;
    }

    private synchronized void open(IProgressMonitor monitor) throws StoreFailure {
        var services = new Services(context);
        OpenPractice opened = OpenPractice.open(services.get(PracticeStores.class), lock, forNew);
        practice = Optional.of(opened);
        if (opened.store().settings().load().demo()) {
            demo = Optional.of(new DemoPractice(opened, services));
        }
        demo.ifPresent(DemoPractice::invent);
        opened.publish(context);
        listener.opened(opened);
        demo.ifPresent(DemoPractice::connect);
        services.get(Following.class).start();
        demo.ifPresent(made -> made.relive(monitor));
    }

    /** Closes what was opened; waits for an opening that is under way. */
    void shutdown() {
        cancel();
        closeAll();
    }

    private synchronized void closeAll() {
        practice.ifPresent(OpenPractice::close);
        demo.ifPresent(DemoPractice::close);
        practice = Optional.empty();
        demo = Optional.empty();
    }
}
