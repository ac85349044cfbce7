package org.molaire.app.internal.demo;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.molaire.app.internal.practice.OpenPractice;
import org.molaire.app.internal.practice.Services;
import org.molaire.cmd.simulator.CmdSimulators;
import org.molaire.cmd.simulator.RunningSimulator;
import org.molaire.cmd.simulator.SimulatorOptions;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.practice.Password;
import org.molaire.exchange.InvoicePdfWriter;
import org.molaire.sync.Following;
import org.molaire.sync.Practice;
import org.molaire.sync.Sending;

/**
 * The demo: invented people in a folder of its own, and a simulated CMD inside this process, where
 * a day lasts two seconds. It uses the same services as a real practice.
 */
public final class DemoPractice implements AutoCloseable {

    private static final Logger LOG = System.getLogger(DemoPractice.class.getName());
    private static final Duration DAY = Duration.ofSeconds(2);

    private final OpenPractice practice;
    private final Services services;
    private final boolean isNew;
    private Optional<RunningSimulator> simulator = Optional.empty();

    /**
     * @throws IllegalArgumentException if the folder was not created as a demo
     */
    public DemoPractice(OpenPractice practice, Services services) {
        if (!practice.store().settings().load().demo()) {
            throw new IllegalArgumentException("not a demo");
        }
        this.practice = practice;
        this.services = services;
        this.isNew = practice.store().patients().count() == 0;
    }

    /** Fills a new demo with people, treatments and prepared invoices. */
    public void invent() {
        if (isNew) {
            new DemoSeed(
                            practice.store(),
                            new InvoicePdfWriter(Locale.getDefault()),
                            Clock.systemUTC())
                    .sow();
        }
    }

    /** Starts the simulated CMD and gives the practice its account there. */
    public void connect() {
        try {
            RunningSimulator running = start();
            simulator = Optional.of(running);
            setUpAccount(running);
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The demo's simulator does not start", e);
        }
    }

    /**
     * Lets a new demo relive its past: what was invoiced in the last months is sent day by day, so
     * that every state is there.
     */
    public void relive(IProgressMonitor monitor) {
        if (isNew) {
            simulator.ifPresent(running ->
                    new DemoPast(
                                    practice.store(),
                                    services.get(Sending.class),
                                    services.get(Following.class),
                                    running)
                            .relive(LocalDate.now(), monitor));
        }
    }

    private RunningSimulator start() throws IOException {
        Path folder = practice.folder().path().resolve("simulator");
        return services.get(CmdSimulators.class)
                .start(
                        new SimulatorOptions(
                                folder,
                                0,
                                false,
                                Optional.of(DAY),
                                Optional.of(LocalDate.now().minusDays(DemoSeed.PAST_DAYS)),
                                Optional.empty()));
    }

    private void setUpAccount(RunningSimulator running) throws IOException {
        var account =
                new CmdAccount(
                        running.url(),
                        running.user(),
                        Optional.of(Files.readString(running.certificate())));
        var password = new Password(Files.readString(running.passwordFile()).strip());
        services.get(Practice.class).keepAccount(account, password);
    }

    @Override
    public void close() {
        simulator.ifPresent(RunningSimulator::close);
        simulator = Optional.empty();
    }
}
