package org.molaire.cmd.tests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.molaire.cmd.CmdConnection;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdGateway;
import org.molaire.cmd.CmdGateways;
import org.molaire.cmd.simulator.CmdSimulators;
import org.molaire.cmd.simulator.RunningSimulator;
import org.molaire.cmd.simulator.SimulatorOptions;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.practice.Password;

/** A simulator that runs, and gateways to it. Closes what it opened. */
final class Simulated implements AutoCloseable {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    private final RunningSimulator simulator;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<CmdGateway> gateways = new ArrayList<>();

    private Simulated(RunningSimulator simulator) {
        this.simulator = simulator;
    }

    static Simulated start(Path folder) throws IOException {
        var options =
                new SimulatorOptions(
                        folder,
                        0,
                        true,
                        Optional.empty(),
                        Optional.of(FIRST_DAY),
                        Optional.empty());
        return new Simulated(Services.get(CmdSimulators.class).start(options));
    }

    RunningSimulator simulator() {
        return simulator;
    }

    String pem() throws IOException {
        return Files.readString(simulator.certificate());
    }

    CmdGateway gateway() throws IOException, CmdFailure {
        return gateway(
                simulator.url(), Files.readString(simulator.passwordFile()), Optional.of(pem()));
    }

    CmdGateway gateway(URI url, String password, Optional<String> pem) throws CmdFailure {
        var account = new CmdAccount(url, simulator.user(), pem);
        CmdGateway gateway =
                Services.get(CmdGateways.class)
                        .open(new CmdConnection(account, new Password(password), Locale.ENGLISH));
        gateways.add(gateway);
        return gateway;
    }

    /** Orders trouble for the next calls of an operation. */
    void order(String operation, String kind) throws IOException {
        String body =
                "{\"operation\":\"%s\",\"kind\":\"%s\",\"count\":1}".formatted(operation, kind);
        HttpResponse<String> answer = control("POST", "fault", body);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
    }

    /** How often a call of the operation arrived. */
    int calls(String operation) throws IOException {
        return number("\"" + operation + "\":(\\d+)", control("GET", "calls", "").body());
    }

    /** How often a submission arrived. */
    int posts(Object submission) throws IOException {
        String ledger = control("GET", "ledger", "").body();
        return number("\"" + submission + "\"[^}]*\"posts\":(\\d+)", ledger);
    }

    HttpResponse<String> control(String method, String what, String body, String... headers)
            throws IOException {
        URI uri = URI.create(simulator.control().orElseThrow() + "/" + what);
        return send(method, uri, body, headers);
    }

    HttpResponse<String> send(String method, URI uri, String body, String... headers)
            throws IOException {
        var request =
                HttpRequest.newBuilder(uri)
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static int number(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    @Override
    public void close() {
        gateways.forEach(CmdGateway::close);
        simulator.close();
        http.close();
    }
}
