package org.molaire.sync.internal.support;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.molaire.sync.Registration;

/** Subscribers to news of one kind. One that fails is logged and never keeps the others waiting. */
public final class Listeners<T> {

    private static final Logger LOG = System.getLogger(Listeners.class.getName());

    private final List<Consumer<T>> all = new CopyOnWriteArrayList<>();

    public Registration add(Consumer<T> listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    public void tell(T news) {
        for (Consumer<T> listener : all) {
            try {
                listener.accept(news);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "A listener failed", e);
            }
        }
    }
}
