package org.molaire.store.internal.patient;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as one searches for it: without the difference of case and accents. */
public final class Folding {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WILDCARDS = Pattern.compile("[!%_]");

    private Folding() {}

    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String lower =
                ACCENTS.matcher(decomposed)
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replace("ß", "ss")
                        .replace("œ", "oe")
                        .replace("æ", "ae")
                        .replace("ø", "o")
                        .replace("ł", "l");
        return BLANKS.matcher(lower).replaceAll(" ").strip();
    }

    /** The words of a search as patterns for LIKE with {@code ESCAPE '!'}; empty for a blank. */
    public static List<String> patterns(String text) {
        return Arrays.stream(fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + WILDCARDS.matcher(word).replaceAll("!$0") + "%")
                .toList();
    }
}
