package org.molaire.exchange.internal.request;

import org.molaire.exchange.Refusal;

/** Ends the reading of a file. Its message holds codes and field names only. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal.Kind kind, int line, String detail) {
        super(kind + " " + detail);
        this.refusal = new Refusal(kind, line, detail);
    }

    Refusal refusal() {
        return refusal;
    }
}
