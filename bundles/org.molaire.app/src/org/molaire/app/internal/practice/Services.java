package org.molaire.app.internal.practice;

import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Takes services from the framework, for the few places that it does not inject itself. */
public final class Services {

    private static final long DEADLINE = TimeUnit.SECONDS.toMillis(30);

    private final BundleContext context;

    public Services(BundleContext context) {
        this.context = context;
    }

    /**
     * @throws IllegalStateException if the service does not come up: the product is put together
     *     wrongly
     */
    public <S> S get(Class<S> type) {
        var tracker = new ServiceTracker<S, S>(context, type, null);
        tracker.open();
        try {
            S service = tracker.waitForService(DEADLINE);
            if (service == null) {
                throw new IllegalStateException("no service " + type.getName());
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
