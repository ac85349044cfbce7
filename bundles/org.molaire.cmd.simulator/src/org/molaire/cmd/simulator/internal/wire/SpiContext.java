package org.molaire.cmd.simulator.internal.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.xml.ws.spi.http.HttpContext;
import java.io.IOException;
import java.util.Set;
import org.apache.cxf.bus.extension.ExtensionManagerBus;

/**
 * Where CXF publishes the service; the JDK's server hands its exchanges over here. CXF loads parts
 * of itself when they are first needed, so each call runs with its class loader.
 */
public final class SpiContext extends HttpContext implements HttpHandler {

    private final String path;
    private volatile jakarta.xml.ws.spi.http.HttpHandler service;

    /** Serves once a handler is set. */
    public SpiContext(String path) {
        this.path = path;
    }

    @Override
    public void setHandler(jakarta.xml.ws.spi.http.HttpHandler handler) {
        service = handler;
    }

    @Override
    public String getPath() {
        return path;
    }

    @Override
    public Object getAttribute(String name) {
        return null;
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.of();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var adapted = new SpiExchange(exchange, this);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ExtensionManagerBus.class.getClassLoader());
        try {
            service.handle(adapted);
        } finally {
            thread.setContextClassLoader(before);
            adapted.finish();
        }
    }
}
