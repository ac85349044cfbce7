package org.molaire.cmd.simulator.internal;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.molaire.cmd.simulator.RunningSimulator;
import org.molaire.cmd.simulator.SimulatorOptions;
import org.molaire.cmd.simulator.internal.control.Control;
import org.molaire.cmd.simulator.internal.folder.Folder;
import org.molaire.cmd.simulator.internal.folder.KeyMaker;
import org.molaire.cmd.simulator.internal.ledger.Desk;
import org.molaire.cmd.simulator.internal.ledger.Ledger;
import org.molaire.cmd.simulator.internal.lives.Lives;
import org.molaire.cmd.simulator.internal.lives.LivesFile;
import org.molaire.cmd.simulator.internal.wire.Asked;
import org.molaire.cmd.simulator.internal.wire.Endpoint;
import org.molaire.cmd.simulator.internal.wire.Gate;
import org.molaire.cmd.simulator.internal.wire.ServicePort;
import org.molaire.cmd.simulator.internal.wire.SpiContext;
import org.molaire.cmd.simulator.internal.wire.Traffic;

/** Puts a simulator together and takes it apart again. */
final class Simulation implements RunningSimulator {

    private static final Logger LOG = Logger.getLogger(Simulation.class.getName());
    private static final String USER = "cabinet-demo";
    private static final String PATH = "/cmd/v1";

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Asked asked = new Asked();
    private Folder folder;
    private Ledger ledger;
    private Path certificate;
    private URI url;
    private Optional<URI> control = Optional.empty();

    private Simulation() {}

    /**
     * @throws IOException if the folder cannot be used or the port is taken; nothing is left
     *     running
     */
    static Simulation start(SimulatorOptions options, Clock clock) throws IOException {
        var simulation = new Simulation();
        try {
            simulation.build(options, clock);
            return simulation;
        } catch (IOException | RuntimeException | Error e) {
            simulation.close();
            throw e;
        }
    }

    private void build(SimulatorOptions options, Clock clock) throws IOException {
        Lives lives = LivesFile.read(options.lives());
        folder = closing(Folder.open(options.data()));
        LocalDate first = options.startsOn().orElseGet(() -> LocalDate.now(clock));
        ledger = closing(new Ledger(folder, lives, first));
        var traffic = new Traffic();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        parts.push(threads::shutdownNow);
        serve(options.port(), new Desk(ledger, lives, clock), traffic, threads);
        if (options.control()) {
            control =
                    Optional.of(closing(Control.start(ledger, traffic, asked, threads)).address());
        }
        options.dayLength().ifPresent(this::runClock);
    }

    private void serve(int port, Desk desk, Traffic traffic, ExecutorService threads)
            throws IOException {
        var keys = new KeyMaker(folder);
        var context = keys.context();
        certificate = keys.certificate();
        var spi = new SpiContext(PATH);
        closing(Endpoint.publish(new ServicePort(ledger, desk, asked), spi, folder.contract()));
        HttpsServer server = bind(port);
        parts.push(() -> server.stop(0));
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.setExecutor(threads);
        server.createContext(PATH, new Gate(spi, traffic, USER, folder.password()));
        server.start();
        url = URI.create("https://localhost:" + server.getAddress().getPort() + PATH);
    }

    private static HttpsServer bind(int port) throws IOException {
        try {
            return HttpsServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new IOException("the port is taken: " + port, e);
        }
    }

    private void runClock(Duration dayLength) {
        ScheduledExecutorService clock =
                Executors.newSingleThreadScheduledExecutor(work -> {
                    Thread thread = new Thread(work, "CMD simulator's clock");
                    thread.setDaemon(true);
                    return thread;
                });
        parts.push(clock::shutdownNow);
        long millis = Math.max(1, dayLength.toMillis());
        clock.scheduleAtFixedRate(this::nextDay, millis, millis, TimeUnit.MILLISECONDS);
    }

    private void nextDay() {
        try {
            ledger.advance(1);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "the simulated day could not end", e);
        }
    }

    private <T extends AutoCloseable> T closing(T part) {
        parts.push(part);
        return part;
    }

    @Override
    public URI url() {
        return url;
    }

    @Override
    public String user() {
        return USER;
    }

    @Override
    public Path passwordFile() {
        return folder.passwordFile();
    }

    @Override
    public Path certificate() {
        return certificate;
    }

    @Override
    public Optional<URI> control() {
        return control;
    }

    @Override
    public LocalDate today() {
        return ledger.today();
    }

    @Override
    public void advance(int days) {
        try {
            ledger.advance(days);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                LOG.log(Level.WARNING, "a part of the simulator did not close", e);
            }
        }
    }
}
