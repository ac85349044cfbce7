package org.molaire.domain.invoice;

/**
 * Something doubtful in an imported file.
 *
 * @param line line of the file, 1 based; 0 where there is none
 * @param value what stands there; an id or a date, never a name
 */
public record ImportWarning(Kind kind, int line, String value) {

    /** What is doubtful. */
    public enum Kind {
        GLN_CHECK_DIGIT,
        AVS_CHECK_DIGIT,
        REFERENCE_CHECK_DIGIT,
        IBAN_CHECK_DIGIT,
        IMPOSSIBLE_DATE,
        TOTAL_DIFFERS,
        BILLER_WITHOUT_ID,
        SAME_NUMBER_OTHER_INVOICE
    }
}
