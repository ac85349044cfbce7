package org.molaire.store.tests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** A data source that counts the statements prepared on its connections. */
final class CountingSource {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    DataSource around(DataSource source) {
        return proxy(DataSource.class, source);
    }

    /** How many statements were prepared meanwhile; a batch is one. */
    int during(Runnable work) {
        statements.clear();
        work.run();
        return statements.size();
    }

    /** What was counted last, without the values. */
    String last() {
        return statements.stream()
                .map(sql -> sql.substring(0, Math.min(60, sql.length())))
                .collect(Collectors.joining("\n", statements.size() + " statements:\n", ""));
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(
                Proxy.newProxyInstance(
                        CountingSource.class.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, args) -> {
                            if (method.getName().equals("prepareStatement")) {
                                statements.add((String) args[0]);
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
