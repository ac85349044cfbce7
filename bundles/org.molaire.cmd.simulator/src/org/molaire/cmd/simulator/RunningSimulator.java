package org.molaire.cmd.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** A simulator that answers. */
public interface RunningSimulator extends AutoCloseable {

    /** Where the service is, https on localhost. */
    URI url();

    String user();

    /** The file that holds the password, mode 600. */
    Path passwordFile();

    /** PEM of its certificate, to be pinned. */
    Path certificate();

    /** Loopback address with a random token in its path; empty where the options say so. */
    Optional<URI> control();

    /** The simulated day. */
    LocalDate today();

    /** Moves the simulated time forward; what is due in between happens. */
    void advance(int days);

    /** Stops answering; what was received is on disk. Safe to repeat. */
    @Override
    void close();
}
