package org.molaire.cmd.tests;

import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Looks up what Declarative Services provide. */
final class Services {

    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toMillis(20);

    private Services() {}

    static <T> T get(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        var tracker = new ServiceTracker<T, T>(context, type, null);
        tracker.open();
        try {
            T service = tracker.waitForService(LONGEST_WAIT);
            if (service == null) {
                throw new AssertionError("no service: " + type.getName());
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } finally {
            tracker.close();
        }
    }
}
