package org.molaire.cmd.soap.internal;

import java.util.function.Supplier;
import org.apache.cxf.bus.extension.ExtensionManagerBus;

/**
 * CXF and JAXB look for their parts through the thread's context class loader, which in OSGi is
 * anybody's. What builds buses, proxies and JAXB contexts runs in here; finished ones need nothing.
 */
final class CxfLoader {

    private CxfLoader() {}

    static <T> T with(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ExtensionManagerBus.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
