package org.molaire.cmd;

import java.time.Duration;
import org.molaire.domain.cmd.Rejection;

/**
 * Why a call to CMD gave no answer. The type says what to do. Messages hold codes and addresses of
 * services, never a person's data or a password.
 */
public abstract sealed class CmdFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private CmdFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** Short code for logs, histories and health, such as UNREACHABLE. */
    public abstract String code();

    /**
     * Whether the request may have arrived all the same: then only asking tells, never sending
     * again.
     */
    public boolean isOutcomeUnknown() {
        return false;
    }

    /** No connection, a connection that broke, a time-out, or a server error: try again later. */
    public static final class Unreachable extends CmdFailure {

        private static final long serialVersionUID = 1L;

        private final Reason reason;
        private final boolean sent;

        /** What kept the call from its answer. */
        public enum Reason {
            NO_CONNECTION,
            CERTIFICATE,
            TIME_OUT,
            CUT,
            SERVER_ERROR
        }

        /**
         * @param sent whether bytes of the request may have left
         */
        public Unreachable(Reason reason, boolean sent, String detail, Throwable cause) {
            super(reason + ": " + detail, cause);
            this.reason = reason;
            this.sent = sent;
        }

        public Reason reason() {
            return reason;
        }

        @Override
        public String code() {
            return reason == Reason.CERTIFICATE ? "CERTIFICATE" : "UNREACHABLE";
        }

        @Override
        public boolean isOutcomeUnknown() {
            return sent;
        }
    }

    /** CMD is there but has no answer yet: wait, change nothing. */
    public static final class NotReady extends CmdFailure {

        private static final long serialVersionUID = 1L;

        public NotReady(String detail) {
            super(detail, null);
        }

        @Override
        public String code() {
            return "NOT_READY";
        }
    }

    /** Too many calls: none before the pause is over. */
    public static final class Throttled extends CmdFailure {

        private static final long serialVersionUID = 1L;

        private final transient Duration after;

        public Throttled(Duration after) {
            super("not before " + after, null);
            this.after = after;
        }

        public Duration after() {
            return after;
        }

        @Override
        public String code() {
            return "THROTTLED";
        }
    }

    /** The credentials do not hold: stop until the user acts, or the account gets locked. */
    public static final class Unauthorised extends CmdFailure {

        private static final long serialVersionUID = 1L;

        public Unauthorised(String detail) {
            super(detail, null);
        }

        @Override
        public String code() {
            return "UNAUTHORISED";
        }
    }

    /** CMD read the request and refuses it, with reasons and remedies. */
    public static final class Rejected extends CmdFailure {

        private static final long serialVersionUID = 1L;

        private final transient Rejection rejection;

        public Rejected(Rejection rejection) {
            super(rejection.code(), null);
            this.rejection = rejection;
        }

        public Rejection rejection() {
            return rejection;
        }

        @Override
        public String code() {
            return "REJECTED";
        }
    }

    /** CMD does not know the cursor: begin anew, with a full reconciliation. */
    public static final class CursorUnknown extends CmdFailure {

        private static final long serialVersionUID = 1L;

        public CursorUnknown() {
            super("cursor unknown", null);
        }

        @Override
        public String code() {
            return "CURSOR_UNKNOWN";
        }
    }

    /** The answer cannot be understood: not the service, or not the version, that was expected. */
    public static final class Incompatible extends CmdFailure {

        private static final long serialVersionUID = 1L;

        private final boolean sent;

        /**
         * @param sent whether the request may have been carried out
         */
        public Incompatible(boolean sent, String what, Throwable cause) {
            super(what, cause);
            this.sent = sent;
        }

        @Override
        public String code() {
            return "INCOMPATIBLE";
        }

        @Override
        public boolean isOutcomeUnknown() {
            return sent;
        }
    }
}
