package org.molaire.sync.internal.jobs;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.molaire.sync.Progress;

/** Shows how far the work is on a platform monitor. */
final class MonitorProgress implements Progress {

    private final SubMonitor monitor;

    MonitorProgress(IProgressMonitor monitor) {
        this.monitor = SubMonitor.convert(monitor);
    }

    @Override
    public void step(int done, int total) {
        monitor.setWorkRemaining(Math.max(total - done, 1));
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
