package org.molaire.store.tests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that counts the statements prepared on its connections. */
final class CountingSource {

    private final AtomicInteger statements = new AtomicInteger();

    DataSource around(DataSource source) {
        return proxy(DataSource.class, source);
    }

    /** How many statements were prepared meanwhile; a batch is one. */
    int during(Runnable work) {
        int before = statements.get();
        work.run();
        return statements.get() - before;
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(
                Proxy.newProxyInstance(
                        CountingSource.class.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, args) -> {
                            if (method.getName().equals("prepareStatement")) {
                                statements.incrementAndGet();
                            }
                            try {
                                Object result = method.invoke(target, args);
                                return result instanceof Connection connection
                                        ? proxy(Connection.class, connection)
                                        : result;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }
}
