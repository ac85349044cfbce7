package org.molaire.cmd.simulator.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.xml.ws.spi.http.HttpContext;
import java.io.IOException;
import java.util.Set;

/** Where CXF publishes the service; the JDK's server hands its exchanges over here. */
final class SpiContext extends HttpContext implements HttpHandler {

    private final String path;
    private volatile jakarta.xml.ws.spi.http.HttpHandler service;

    SpiContext(String path) {
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
        try {
            service.handle(adapted);
        } finally {
            adapted.finish();
        }
    }
}
