package org.molaire.cmd.soap.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** An answer of HTTP that holds no SOAP: what the status line and the headers say. */
final class Refusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Optional<Duration> retryAfter;

    Refusal(int status, Optional<Duration> retryAfter) {
        super("HTTP " + status);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    int status() {
        return status;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
