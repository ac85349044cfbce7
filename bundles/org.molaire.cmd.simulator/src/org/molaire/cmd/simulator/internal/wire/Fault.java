package org.molaire.cmd.simulator.internal.wire;

import java.util.Locale;
import java.util.Optional;

/** Trouble that a test can order for the next calls of an operation. */
public enum Fault {
    /** 503, nothing processed. */
    REFUSE("refuse"),
    /** 401, as with a wrong password. */
    CREDENTIALS("credentials"),
    /** The connection is cut before the request is looked at. */
    CUT_BEFORE("cutBefore"),
    /** The request is processed, then the connection is cut without an answer. */
    CUT_AFTER("cutAfter"),
    /** The answer comes 2 s late. */
    DELAY("delay"),
    /** 429 with Retry-After. */
    THROTTLE("throttle"),
    /** 500 without a body. */
    ERROR("error"),
    /** A page of HTML, as a wrong address gives it. */
    HTML("html"),
    /** The head of an answer, then nothing. */
    STALL("stall");

    private final String word;

    Fault(String word) {
        this.word = word;
    }

    /** By its word, in upper or lower case; empty if there is none. */
    public static Optional<Fault> of(String word) {
        for (Fault fault : values()) {
            if (fault.word.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}
