package org.molaire.cmd.simulator.internal.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands before the service: credentials, counting, and the faults that were ordered. */
public final class Gate implements HttpHandler {

    private static final Pattern ACTION =
            Pattern.compile("action=\\\\?\"?http://molaire\\.org/cmd/v1/([a-z]+)");
    private static final long LATE_SECONDS = 2;
    private static final long STALL_SECONDS = 30;

    private final HttpHandler service;
    private final Traffic traffic;
    private final byte[] authorization;

    /** Lets through to the service who names this user and password. */
    public Gate(HttpHandler service, Traffic traffic, String user, String password) {
        this.service = service;
        this.traffic = traffic;
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        String header = "Basic " + Base64.getEncoder().encodeToString(pair);
        this.authorization = header.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Optional<Fault> fault = traffic.next(operation(exchange));
        if (!isAuthorised(exchange)) {
            refuse(exchange, 401);
        } else if (fault.isPresent()) {
            disturb(exchange, fault.get());
        } else {
            service.handle(exchange);
        }
    }

    private boolean isAuthorised(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        return header != null
                && MessageDigest.isEqual(
                        authorization, header.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String operation(HttpExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        Matcher action = ACTION.matcher(String.valueOf(type));
        return action.find() ? action.group(1).toLowerCase(Locale.ROOT) : "other";
    }

    private void disturb(HttpExchange exchange, Fault fault) throws IOException {
        switch (fault) {
            case REFUSE -> refuse(exchange, 503);
            case CREDENTIALS -> refuse(exchange, 401);
            case ERROR -> refuse(exchange, 500);
            case THROTTLE -> {
                exchange.getResponseHeaders().set("Retry-After", "7");
                refuse(exchange, 429);
            }
            case CUT_BEFORE -> exchange.close();
            case CUT_AFTER -> {
                service.handle(new SilentExchange(exchange));
                exchange.close();
            }
            case DELAY -> {
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(LATE_SECONDS));
                service.handle(exchange);
            }
            case HTML -> {
                drain(exchange);
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                byte[] page = "<html><body>Hello</body></html>".getBytes(StandardCharsets.US_ASCII);
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
                exchange.close();
            }
            case STALL -> {
                drain(exchange);
                exchange.getResponseHeaders().set("Content-Type", "application/soap+xml");
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write('<');
                exchange.getResponseBody().flush();
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(STALL_SECONDS));
                exchange.close();
            }
        }
    }

    /** Reads what was sent first, or the client would see a cut instead of the status. */
    private static void refuse(HttpExchange exchange, int status) throws IOException {
        drain(exchange);
        if (status == 401) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"CMD\"");
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static void drain(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
    }
}
