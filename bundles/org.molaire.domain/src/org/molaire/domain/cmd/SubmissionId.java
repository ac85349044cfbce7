package org.molaire.domain.cmd;

import java.util.Objects;
import java.util.UUID;

/**
 * The one id of a submission, made when the invoice is prepared and kept over all attempts. All
 * that CMD says is bound to it, never to the invoice number.
 */
public record SubmissionId(UUID value) {

    public SubmissionId {
        Objects.requireNonNull(value);
    }

    /**
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static SubmissionId of(String text) {
        return new SubmissionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
