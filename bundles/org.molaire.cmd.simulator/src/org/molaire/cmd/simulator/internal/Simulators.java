package org.molaire.cmd.simulator.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import org.molaire.cmd.simulator.CmdSimulators;
import org.molaire.cmd.simulator.RunningSimulator;
import org.molaire.cmd.simulator.SimulatorOptions;
import org.osgi.service.component.annotations.Component;

/** Starts simulators in this process. */
@Component
public final class Simulators implements CmdSimulators {

    /** Without it the JDK's server waits 40 ms before each answer; read when it is first used. */
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    @Override
    public RunningSimulator start(SimulatorOptions options) throws IOException {
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
        return Simulation.start(options, Clock.system(ZoneId.of("Europe/Zurich")));
    }
}
