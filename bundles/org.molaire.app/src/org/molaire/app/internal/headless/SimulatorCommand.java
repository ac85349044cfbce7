package org.molaire.app.internal.headless;

import com.google.gson.JsonObject;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.molaire.app.internal.log.LogSetup;
import org.molaire.app.internal.practice.Services;
import org.molaire.cmd.simulator.CmdSimulators;
import org.molaire.cmd.simulator.RunningSimulator;
import org.molaire.cmd.simulator.SimulatorOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code simulator}: a CMD to practise against, until the process is ended. */
@Command(name = "simulator")
final class SimulatorCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Services services;
    private final CountDownLatch ended;

    @Option(names = "--data", required = true)
    private Path data;

    @Option(names = "--port")
    private int port;

    /**
     * @param ended counted down when the process shall end
     */
    SimulatorCommand(Terminal terminal, Services services, CountDownLatch ended) {
        this.terminal = terminal;
        this.services = services;
        this.ended = ended;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path folder = data.toAbsolutePath().normalize();
        var options =
                new SimulatorOptions(
                        folder, port, true, Optional.empty(), Optional.empty(), Optional.empty());
        try (Closeable log = LogSetup.logTo(folder)) {
            return run(options);
        } catch (IOException e) {
            terminal.say("simulator.notStarted", e.getMessage());
            return ExitCode.USAGE;
        }
    }

    private int run(SimulatorOptions options) throws IOException, InterruptedException {
        try (RunningSimulator simulator = services.get(CmdSimulators.class).start(options)) {
            terminal.out().println(json(simulator));
            ended.await();
            return ExitCode.OK;
        } catch (RuntimeException defect) {
            return terminal.defect(defect);
        }
    }

    private static String json(RunningSimulator simulator) {
        var object = new JsonObject();
        object.addProperty("url", simulator.url().toString());
        object.addProperty("user", simulator.user());
        object.addProperty("passwordFile", simulator.passwordFile().toString());
        object.addProperty("certificate", simulator.certificate().toString());
        object.addProperty("control", simulator.control().map(URI::toString).orElse(null));
        return Json.text(object);
    }
}
