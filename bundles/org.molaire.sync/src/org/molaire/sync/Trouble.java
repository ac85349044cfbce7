package org.molaire.sync;

/**
 * Why something was not done, or not wholly.
 *
 * @param detail for the log and for support: codes and addresses, no person's data
 */
public record Trouble(Kind kind, String detail) {

    /** Each kind has a sentence in the user's language that says what to do. */
    public enum Kind {
        /** No account is set up, or its password is not in this workstation's secure storage. */
        NO_ACCOUNT,
        UNREACHABLE,
        CERTIFICATE,
        NOT_READY,
        THROTTLED,
        UNAUTHORISED,
        INCOMPATIBLE,
        /** « Envoi des factures en PDF » is off. */
        PDF_SENDING_OFF,
        CANCELLED,
        /** A defect of ours, or of this machine; the log has it. */
        INTERNAL
    }
}
