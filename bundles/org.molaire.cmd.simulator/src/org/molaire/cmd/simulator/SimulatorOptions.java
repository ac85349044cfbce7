package org.molaire.cmd.simulator;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a simulator runs.
 *
 * @param data its folder: key, certificate, password file, and what it received; made, mode 700
 * @param port 0 for any that is free
 * @param control whether the control address for tests is there; never in the demo
 * @param dayLength how long a simulated day lasts; empty: time moves only when it is told to
 * @param startsOn the first simulated day of a new folder; empty: today
 * @param lives file with the scripted lives; empty: those that come with it
 */
public record SimulatorOptions(
        Path data,
        int port,
        boolean control,
        Optional<Duration> dayLength,
        Optional<LocalDate> startsOn,
        Optional<Path> lives) {}
