package org.molaire.sync.internal.support;

import org.molaire.sync.Trouble;

/** Ends a piece of work early; the trouble says why. */
public final class TroubleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    public TroubleException(Trouble trouble) {
        super(trouble.toString());
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
