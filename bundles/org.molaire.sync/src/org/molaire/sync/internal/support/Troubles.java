package org.molaire.sync.internal.support;

import org.molaire.cmd.CmdFailure;
import org.molaire.sync.Trouble;

/** Says in sync's words why a call to CMD gave no answer. */
public final class Troubles {

    private Troubles() {}

    public static Trouble of(CmdFailure failure) {
        return new Trouble(kindOf(failure), failure.code() + ": " + failure.getMessage());
    }

    /** A defect of ours: the type tells enough, its message might hold a person's data. */
    public static Trouble of(RuntimeException defect) {
        return new Trouble(Trouble.Kind.INTERNAL, defect.getClass().getName());
    }

    private static Trouble.Kind kindOf(CmdFailure failure) {
        return switch (failure) {
            case CmdFailure.Unreachable unreachable ->
                    unreachable.reason() == CmdFailure.Unreachable.Reason.CERTIFICATE
                            ? Trouble.Kind.CERTIFICATE
                            : Trouble.Kind.UNREACHABLE;
            case CmdFailure.NotReady notReady -> Trouble.Kind.NOT_READY;
            case CmdFailure.Throttled throttled -> Trouble.Kind.THROTTLED;
            case CmdFailure.Unauthorised unauthorised -> Trouble.Kind.UNAUTHORISED;
            case CmdFailure.Rejected rejected -> Trouble.Kind.INCOMPATIBLE;
            case CmdFailure.CursorUnknown cursorUnknown -> Trouble.Kind.INCOMPATIBLE;
            case CmdFailure.Incompatible incompatible -> Trouble.Kind.INCOMPATIBLE;
        };
    }
}
