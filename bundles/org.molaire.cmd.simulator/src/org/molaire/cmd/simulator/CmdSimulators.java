package org.molaire.cmd.simulator;

import java.io.IOException;

/**
 * Starts a CMD to practise and test against. A DS service; only the product's app and tests use it.
 */
public interface CmdSimulators {

    /**
     * Starts a simulator on loopback, going on from what its folder holds.
     *
     * @throws IOException if the folder cannot be used or the port is taken; says which
     */
    RunningSimulator start(SimulatorOptions options) throws IOException;
}
