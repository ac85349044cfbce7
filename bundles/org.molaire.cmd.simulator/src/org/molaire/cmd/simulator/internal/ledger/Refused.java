package org.molaire.cmd.simulator.internal.ledger;

import java.util.OptionalInt;

/** The service says no, by a fault of the contract; the words of each reason stand elsewhere. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String reason;
    private final transient OptionalInt retryAfter;

    /**
     * @param code of the fault
     * @param reason key of its words
     */
    Refused(String code, String reason, OptionalInt retryAfter) {
        super(code + " " + reason, null, false, false);
        this.code = code;
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    static Refused because(String reason) {
        return new Refused("REJECTED", reason, OptionalInt.empty());
    }

    /** Of the fault. */
    public String code() {
        return code;
    }

    /** Key of the words. */
    public String reason() {
        return reason;
    }

    /** Seconds to wait before another attempt. */
    public OptionalInt retryAfter() {
        return retryAfter;
    }
}
