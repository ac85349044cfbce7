package org.molaire.cmd.simulator.internal.wire;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The service's words in the language that was asked for: French, or English. */
final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    private Texts(Locale locale) {
        words =
                ResourceBundle.getBundle(
                        Texts.class.getPackageName() + ".messages",
                        locale,
                        Texts.class.getClassLoader(),
                        NO_FALLBACK);
    }

    /** For the header Accept-Language; French where it says nothing that is understood. */
    static Texts of(String acceptLanguage) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            Locale found = Locale.lookup(ranges, List.of(Locale.FRENCH, Locale.ENGLISH));
            return new Texts(found == null ? Locale.FRENCH : found);
        } catch (IllegalArgumentException e) {
            return new Texts(Locale.FRENCH);
        }
    }

    /** Text of a refusal or rejection. */
    String text(String code) {
        return word("refused." + code + ".text", word("refused.other.text", code));
    }

    String reason(String code) {
        return word("refused." + code + ".reason", word("refused.other.reason", code));
    }

    String remedy(String code) {
        return word("refused." + code + ".remedy", word("refused.other.remedy", code));
    }

    /** Text of a line of history. */
    String event(String code, String detail) {
        return word("event." + code, code).replace("{0}", detail);
    }

    private String word(String key, String otherwise) {
        try {
            return words.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
