package org.molaire.app.internal.headless;

import org.molaire.domain.repository.StoreFailure;
import org.molaire.sync.Trouble;

/** What the process answers to the shell. */
final class ExitCode {

    static final int OK = 0;
    static final int SOME_FAILED = 1;
    static final int USAGE = 2;
    static final int NOT_REACHED = 3;
    static final int REFUSED = 4;
    static final int IN_USE = 5;

    private ExitCode() {}

    static int of(Trouble trouble) {
        return switch (trouble.kind()) {
            case UNREACHABLE, CERTIFICATE, NOT_READY, THROTTLED, INCOMPATIBLE -> NOT_REACHED;
            case UNAUTHORISED -> REFUSED;
            case NO_ACCOUNT -> USAGE;
            case PDF_SENDING_OFF, CANCELLED, INTERNAL -> SOME_FAILED;
        };
    }

    static int of(StoreFailure failure) {
        return switch (failure.kind()) {
            case IN_USE -> IN_USE;
            case NOT_WRITABLE, NEWER_THAN_PROGRAM, DAMAGED -> USAGE;
        };
    }
}
