package org.molaire.exchange;

/**
 * Why a file was not taken. Holds names of fields and elements, never what stands in them.
 *
 * @param line line of the file, 1 based; 0 where there is none
 * @param detail the field or element that is meant; may be empty
 */
public record Refusal(Kind kind, int line, String detail) {

    /** What is wrong; each kind has its sentence in {@link ImportMessages}. */
    public enum Kind {
        NOT_FOUND,
        FOLDER,
        UNREADABLE,
        EMPTY,
        TOO_LARGE,
        NOT_XML,
        DAMAGED_XML,
        DOCTYPE,
        SCHEMA,
        RESPONSE,
        OTHER_XML,
        OTHER_VERSION,
        ENCRYPTED,
        REMINDER,
        COPY,
        STORNO,
        REFUND,
        MISSING_FIELD,
        BAD_FIELD,
        FIELD_TOO_LONG,
        OTHER_CURRENCY,
        BAD_BASE64,
        BAD_PDF,
        /** It could be read but not kept; the log says why. */
        NOT_KEPT
    }
}
