package org.molaire.domain.invoice;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The exact bytes of an invoice's PDF. They are shared, not copied: nobody may change them.
 *
 * @param bytes up to some 20 MB
 */
public record Pdf(byte[] bytes) {

    /** SHA-256 in lower case hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pdf pdf && Arrays.equals(bytes, pdf.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Pdf[" + bytes.length + " bytes]";
    }
}
