package org.molaire.cmd.soap.internal;

import java.time.Duration;

/** How long a call may take to connect, and to answer once connected. */
record Timeouts(Duration connect, Duration read) {

    /**
     * 10 s and 60 s; tests shorten them with the system properties {@code
     * org.molaire.cmd.connectTimeout} and {@code org.molaire.cmd.readTimeout}, in milliseconds.
     */
    static Timeouts configured() {
        return new Timeouts(
                millis("org.molaire.cmd.connectTimeout", 10_000),
                millis("org.molaire.cmd.readTimeout", 60_000));
    }

    private static Duration millis(String property, long usual) {
        long millis = Long.getLong(property, usual);
        return Duration.ofMillis(millis > 0 ? millis : usual);
    }
}
