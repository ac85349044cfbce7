package org.molaire.cmd.simulator.internal.wire;

import jakarta.xml.ws.spi.http.HttpContext;
import jakarta.xml.ws.spi.http.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An exchange of the JDK's server as Jakarta XML Web Services wants to see it. */
final class SpiExchange extends HttpExchange {

    private final com.sun.net.httpserver.HttpExchange real;
    private final HttpContext context;
    private int status = 200;
    private boolean begun;

    SpiExchange(com.sun.net.httpserver.HttpExchange real, HttpContext context) {
        this.real = real;
        this.context = context;
    }

    /** Ends the answer, whether or not the service wrote anything. */
    void finish() throws IOException {
        if (!begun) {
            begun = true;
            real.sendResponseHeaders(status, -1);
        }
        real.close();
    }

    @Override
    public Map<String, List<String>> getRequestHeaders() {
        return real.getRequestHeaders();
    }

    @Override
    public String getRequestHeader(String name) {
        return real.getRequestHeaders().getFirst(name);
    }

    @Override
    public Map<String, List<String>> getResponseHeaders() {
        return real.getResponseHeaders();
    }

    @Override
    public void addResponseHeader(String name, String value) {
        real.getResponseHeaders().add(name, value);
    }

    @Override
    public String getRequestURI() {
        return real.getRequestURI().toString();
    }

    @Override
    public String getContextPath() {
        return "";
    }

    @Override
    public String getRequestMethod() {
        return real.getRequestMethod();
    }

    @Override
    public HttpContext getHttpContext() {
        return context;
    }

    @Override
    public void close() {
        // the handler finishes
    }

    @Override
    public InputStream getRequestBody() {
        return real.getRequestBody();
    }

    @Override
    public OutputStream getResponseBody() throws IOException {
        if (!begun) {
            begun = true;
            real.sendResponseHeaders(status, 0);
        }
        return real.getResponseBody();
    }

    @Override
    public void setStatus(int code) {
        status = code;
    }

    @Override
    public InetSocketAddress getRemoteAddress() {
        return real.getRemoteAddress();
    }

    @Override
    public InetSocketAddress getLocalAddress() {
        return real.getLocalAddress();
    }

    @Override
    public String getProtocol() {
        return real.getProtocol();
    }

    @Override
    public String getScheme() {
        return "https";
    }

    @Override
    public String getPathInfo() {
        return "";
    }

    @Override
    public String getQueryString() {
        return real.getRequestURI().getRawQuery();
    }

    @Override
    public Object getAttribute(String name) {
        return real.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.of();
    }

    @Override
    public Principal getUserPrincipal() {
        return real.getPrincipal();
    }

    @Override
    public boolean isUserInRole(String role) {
        return false;
    }
}
