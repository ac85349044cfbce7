package org.molaire.ui.internal.commands;

import org.eclipse.core.runtime.SubMonitor;
import org.molaire.sync.Progress;

/** The progress of a Job, as the services know it. */
final class JobProgress implements Progress {

    private final SubMonitor monitor;
    private int told;

    JobProgress(SubMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public synchronized void step(int done, int total) {
        if (total > 0) {
            monitor.subTask(done + " / " + total);
        }
        if (done > told) {
            monitor.worked(done - told);
            told = done;
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
