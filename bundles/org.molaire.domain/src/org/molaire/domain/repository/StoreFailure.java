package org.molaire.domain.repository;

/** A practice's database cannot be opened. The kind says what a person can do about it. */
public final class StoreFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** Why it cannot be opened. */
    public enum Kind {
        /** Another program has it open. */
        IN_USE,
        /** The folder cannot be read or written. */
        NOT_WRITABLE,
        /** A newer version of the program has written it. */
        NEWER_THAN_PROGRAM,
        /** What lies there cannot be read as a database. */
        DAMAGED
    }

    public StoreFailure(Kind kind, String detail, Throwable cause) {
        super(kind + ": " + detail, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
