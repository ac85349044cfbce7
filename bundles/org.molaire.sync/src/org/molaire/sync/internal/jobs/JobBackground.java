package org.molaire.sync.internal.jobs;

import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.molaire.sync.Progress;
import org.molaire.sync.internal.following.Background;
import org.osgi.service.component.annotations.Component;

/** The background work as one platform job: seen in the Progress view, cancelled there. */
@Component
public final class JobBackground implements Background {

    private final RoundJob job = new RoundJob();

    @Override
    public void setWork(Consumer<Progress> work) {
        job.work = work;
    }

    @Override
    public void runAfter(Duration delay) {
        // A sleeping job is woken to take the new delay; a running one runs once more after it.
        if (job.getState() == Job.SLEEPING || job.getState() == Job.WAITING) {
            job.cancel();
        }
        job.schedule(delay.toMillis());
    }

    @Override
    public void cancel() {
        job.cancel();
    }

    @Override
    public void shutdown(Duration bound) {
        job.cancel();
        try {
            job.join(bound.toMillis(), new NullProgressMonitor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (OperationCanceledException e) {
            // Not waited for: the bound is all that was asked.
        }
    }

    private static final class RoundJob extends Job {

        private volatile Consumer<Progress> work = progress -> {};

        RoundJob() {
            super(
                    ResourceBundle.getBundle(
                                    "org.molaire.sync.internal.jobs.messages", Locale.getDefault())
                            .getString("job.name"));
            setPriority(Job.LONG);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            work.accept(new MonitorProgress(monitor));
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == JobBackground.class;
        }
    }
}
