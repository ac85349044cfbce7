package org.molaire.cmd.soap.internal;

import java.time.Duration;
import java.util.Optional;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.soap.contract.FaultData;
import org.molaire.domain.cmd.Rejection;

/** What a fault of the contract means. Pure. */
final class FaultReader {

    /** Where a service asks for a pause and does not say how long. */
    static final Duration USUAL_PAUSE = Duration.ofMinutes(1);

    private FaultReader() {}

    static CmdFailure read(FaultData fault) {
        if (fault == null || fault.getCode() == null) {
            return new CmdFailure.Incompatible(true, "fault without a code", null);
        }
        return switch (fault.getCode()) {
            case "NOT_READY" -> new CmdFailure.NotReady("fault NOT_READY");
            case "THROTTLED" -> new CmdFailure.Throttled(pause(fault));
            case "UNAUTHORISED" -> new CmdFailure.Unauthorised("fault UNAUTHORISED");
            case "CURSOR_UNKNOWN" -> new CmdFailure.CursorUnknown();
            case "REJECTED", "CONFLICT", "SUBMISSION_UNKNOWN" ->
                    new CmdFailure.Rejected(rejection(fault));
            default -> new CmdFailure.Incompatible(true, "fault of an unknown code", null);
        };
    }

    private static Duration pause(FaultData fault) {
        return Optional.ofNullable(fault.getRetryAfter())
                .map(seconds -> RetryAfter.within(Duration.ofSeconds(seconds)))
                .orElse(USUAL_PAUSE);
    }

    private static Rejection rejection(FaultData fault) {
        String text = Optional.ofNullable(fault.getText()).orElse("");
        String code = Optional.ofNullable(fault.getCause()).orElse(fault.getCode());
        return new Rejection(code, text, fault.getReason(), fault.getRemedy());
    }
}
