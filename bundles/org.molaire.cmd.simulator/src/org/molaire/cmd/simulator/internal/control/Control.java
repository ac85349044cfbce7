package org.molaire.cmd.simulator.internal.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.molaire.cmd.simulator.internal.folder.Folder;
import org.molaire.cmd.simulator.internal.json.Fields;
import org.molaire.cmd.simulator.internal.json.Json;
import org.molaire.cmd.simulator.internal.ledger.Ledger;
import org.molaire.cmd.simulator.internal.wire.Asked;
import org.molaire.cmd.simulator.internal.wire.Fault;
import org.molaire.cmd.simulator.internal.wire.Traffic;

/**
 * The address at which tests look and turn knobs: on loopback, behind a random token, never for a
 * browser's page. It holds ids, numbers and counts, no person's data.
 */
public final class Control implements AutoCloseable {

    private static final int LONGEST_BODY = 10_000;

    private final Ledger ledger;
    private final Traffic traffic;
    private final Asked asked;
    private final String path = "/" + Folder.random(16);
    private final HttpServer server;

    private Control(Ledger ledger, Traffic traffic, Asked asked, Executor threads)
            throws IOException {
        this.ledger = ledger;
        this.traffic = traffic;
        this.asked = asked;
        InetSocketAddress loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = HttpServer.create(loopback, 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    /** Starts it on a free port of loopback; what it serves runs on the threads. */
    public static Control start(Ledger ledger, Traffic traffic, Asked asked, Executor threads)
            throws IOException {
        var control = new Control(ledger, traffic, asked, threads);
        control.server.start();
        return control;
    }

    /** Where it is, its random token included. */
    public URI address() {
        InetSocketAddress at = server.getAddress();
        String host = at.getAddress() instanceof java.net.Inet6Address ? "[::1]" : "127.0.0.1";
        return URI.create("http://" + host + ":" + at.getPort() + path);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked = exchange.getRequestURI().getPath();
            if (exchange.getRequestHeaders().containsKey("Origin")) {
                answer(exchange, 403, Map.of("error", "not for pages of a browser"));
            } else if (!asked.startsWith(path + "/")) {
                answer(exchange, 404, Map.of("error", "not found"));
            } else {
                serve(exchange, asked.substring(path.length() + 1));
            }
        }
    }

    private void serve(HttpExchange exchange, String what) throws IOException {
        try {
            switch (exchange.getRequestMethod() + " " + what) {
                case "GET ledger" -> answer(exchange, 200, ledger.lines());
                case "GET calls" -> answer(exchange, 200, traffic.calls());
                case "GET asked" -> answer(exchange, 200, asked.calls());
                case "POST clock" -> clock(exchange);
                case "POST fault" -> fault(exchange);
                default -> answer(exchange, 404, Map.of("error", "not found"));
            }
        } catch (IllegalArgumentException e) {
            answer(exchange, 400, Map.of("error", String.valueOf(e.getMessage())));
        }
    }

    private void clock(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        if (!query.matches("days=[0-9]{1,4}")) {
            throw new IllegalArgumentException("days=N expected");
        }
        ledger.advance(Integer.parseInt(query.substring("days=".length())));
        answer(exchange, 200, Map.of("today", ledger.today().toString()));
    }

    private void fault(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY);
        Fields order =
                Json.read(new String(body, StandardCharsets.UTF_8), "order")
                        .knowing(Set.of("operation", "kind", "count"));
        String operation = order.neededString("operation");
        if (!Traffic.OPERATIONS.contains(operation)) {
            throw new IllegalArgumentException("operation is none of " + Traffic.OPERATIONS);
        }
        Fault kind =
                Fault.of(order.neededString("kind"))
                        .orElseThrow(() -> new IllegalArgumentException("unknown kind"));
        long count = order.whole("count").orElse(1L);
        if (count < 1 || count > 1000) {
            throw new IllegalArgumentException("count is not in 1..1000");
        }
        traffic.order(operation, kind, (int) count);
        answer(exchange, 200, Map.of("ordered", count));
    }

    private static void answer(HttpExchange exchange, int status, Object value) throws IOException {
        byte[] body = Json.write(value).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
