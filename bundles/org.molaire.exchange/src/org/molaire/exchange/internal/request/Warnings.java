package org.molaire.exchange.internal.request;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.molaire.domain.check.CheckDigits;
import org.molaire.domain.invoice.ImportWarning;
import org.molaire.domain.invoice.ImportWarning.Kind;

/** Collects what is doubtful, each value once, and says of which values that is so. */
final class Warnings {

    private static final LocalDate OLDEST_INVOICE = LocalDate.of(1990, 1, 1);
    private static final int LONGEST_VALUE = 40;
    private static final int MOST = 100;

    private final LocalDate today;
    private final Map<List<Object>, ImportWarning> found = new LinkedHashMap<>();

    Warnings(LocalDate today) {
        this.today = today;
    }

    List<ImportWarning> all() {
        return List.copyOf(found.values());
    }

    void add(Kind kind, int line, String value) {
        if (found.size() < MOST) {
            String shown =
                    value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
            found.putIfAbsent(List.of(kind, shown), new ImportWarning(kind, line, shown));
        }
    }

    void checkGln(String gln, int line) {
        addIf(!CheckDigits.isGln(gln), Kind.GLN_CHECK_DIGIT, line, gln);
    }

    /** Old numbers, foreign ones (4 to 10 digits) and Liechtenstein's (438) have other rules. */
    void checkAvs(String ssn, int line) {
        boolean otherRules = ssn.matches("\\d{4,10}|438\\d{10}");
        addIf(!otherRules && !CheckDigits.isAvs(ssn), Kind.AVS_CHECK_DIGIT, line, ssn);
    }

    /** References of 27 digits; the shorter ones and RF have other rules. */
    void checkReference(String reference, int line) {
        String digits = reference.replace(" ", "");
        addIf(
                digits.matches("\\d{27}") && !CheckDigits.isQrReference(digits),
                Kind.REFERENCE_CHECK_DIGIT,
                line,
                digits);
    }

    void checkIban(String iban, int line) {
        addIf(!CheckDigits.isIban(iban), Kind.IBAN_CHECK_DIGIT, line, iban);
    }

    /** Reads a date; one that is not written as it should be, or on no calendar, is doubtful. */
    Optional<LocalDate> date(String text, int line) {
        XmlDates.Parsed parsed = XmlDates.parse(text);
        addIf(parsed.doubtful(), Kind.IMPOSSIBLE_DATE, line, text);
        return parsed.date();
    }

    void checkBirth(LocalDate birth, int line) {
        addIf(birth.isAfter(today), Kind.IMPOSSIBLE_DATE, line, birth.toString());
    }

    void checkIssued(LocalDate issued, int line) {
        boolean impossible = issued.isBefore(OLDEST_INVOICE) || isFuture(issued);
        addIf(impossible, Kind.IMPOSSIBLE_DATE, line, issued.toString());
    }

    void checkTreatment(LocalDate begin, LocalDate end, int line) {
        addIf(end.isBefore(begin), Kind.IMPOSSIBLE_DATE, line, end.toString());
        addIf(isFuture(begin), Kind.IMPOSSIBLE_DATE, line, begin.toString());
    }

    /** Beyond tomorrow: clocks and zones differ, so tomorrow passes. */
    private boolean isFuture(LocalDate date) {
        return date.isAfter(today.plusDays(1));
    }

    private void addIf(boolean doubtful, Kind kind, int line, String value) {
        if (doubtful) {
            add(kind, line, value);
        }
    }
}
