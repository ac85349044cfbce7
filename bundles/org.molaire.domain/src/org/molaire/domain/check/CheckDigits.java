package org.molaire.domain.check;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * The check digits that Swiss invoices carry. Each test takes the id with or without its usual
 * separators (blanks, points, hyphens) and never throws.
 *
 * <p>What a person types must pass; imported data that fails only earns a warning.
 */
public final class CheckDigits {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-]");
    private static final Pattern EAN13 = Pattern.compile("\\d{13}");
    private static final Pattern QR_REFERENCE = Pattern.compile("\\d{27}");
    private static final Pattern SWISS_IBAN = Pattern.compile("(CH|LI)\\d{7}[0-9A-Z]{12}");
    private static final Pattern UID = Pattern.compile("CHE\\d{9}");
    private static final int[] MOD10_CARRY = {0, 9, 4, 6, 8, 2, 7, 1, 3, 5};
    private static final int[] UID_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4};

    private CheckDigits() {}

    /** Global Location Number of a practice, a person or an insurer: EAN-13. */
    public static boolean isGln(String text) {
        return isEan13(compact(text));
    }

    /** Number of the old-age insurance (AVS, AHV): EAN-13 that begins with 756. */
    public static boolean isAvs(String text) {
        String digits = compact(text);
        return digits.startsWith("756") && isEan13(digits);
    }

    /** Reference of a QR bill: 27 digits, modulo 10 recursive. */
    public static boolean isQrReference(String text) {
        String digits = compact(text);
        if (!QR_REFERENCE.matcher(digits).matches()) {
            return false;
        }
        int carry = 0;
        for (int i = 0; i < 26; i++) {
            carry = MOD10_CARRY[(carry + digit(digits, i)) % 10];
        }
        return (10 - carry) % 10 == digit(digits, 26);
    }

    /** IBAN of Switzerland or Liechtenstein: ISO 7064 modulo 97. */
    public static boolean isIban(String text) {
        String iban = compact(text);
        if (!SWISS_IBAN.matcher(iban).matches()) {
            return false;
        }
        var digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValueExact() == 1;
    }

    /** IBAN for QR references: its institution number (IID) lies between 30000 and 31999. */
    public static boolean isQrIban(String text) {
        if (!isIban(text)) {
            return false;
        }
        int institution = Integer.parseInt(compact(text).substring(4, 9));
        return institution >= 30000 && institution <= 31999;
    }

    /** Number of a company in the federal register (UID, IDE): weighted sum modulo 11. */
    public static boolean isUid(String text) {
        String uid = compact(text);
        if (!UID.matcher(uid).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < UID_WEIGHTS.length; i++) {
            sum += digit(uid, i + 3) * UID_WEIGHTS[i];
        }
        int check = (11 - sum % 11) % 11;
        return check != 10 && check == digit(uid, 11);
    }

    private static boolean isEan13(String digits) {
        if (!EAN13.matcher(digits).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += digit(digits, i) * (i % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10 == digit(digits, 12);
    }

    private static String compact(String text) {
        return text == null ? "" : SEPARATORS.matcher(text).replaceAll("");
    }

    private static int digit(String text, int index) {
        return text.charAt(index) - '0';
    }
}
