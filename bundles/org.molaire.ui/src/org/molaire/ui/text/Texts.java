package org.molaire.ui.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.eclipse.core.runtime.Platform;

/**
 * Texts in one language. French stands in the base file, so that a language without a file of its
 * own reads French. Placeholders are {@code {0}}, {@code {1}}…; apostrophes need no care.
 */
public final class Texts {

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts in the language that the platform was started with. */
    public static Texts ofPlatform() {
        return of(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
    }

    /** The texts in a language; French where there is none of it. */
    public static Texts of(Locale locale) {
        return beside(Texts.class, locale);
    }

    /** Texts of another place: of the file messages.properties beside a class. */
    public static Texts beside(Class<?> place, Locale locale) {
        // Without this, German on an English machine would read English instead of the base.
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(
                ResourceBundle.getBundle(
                        place.getPackageName() + ".messages",
                        locale,
                        place.getClassLoader(),
                        control));
    }

    /**
     * The text of a key, with the placeholders filled in.
     *
     * @throws MissingResourceException if there is no such key: a defect
     */
    public String get(String key, Object... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text of a key that may have none. */
    public String getOr(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    /** The form for a number of things: the key ends in .zero, .one or .many; {0} is the number. */
    public String count(String key, long number) {
        String form = number == 0 ? ".zero" : number == 1 ? ".one" : ".many";
        return get(key + form, number);
    }

    /** The word for a constant, under the key "prefix.CONSTANT". */
    public String of(String prefix, Enum<?> constant) {
        return get(prefix + '.' + constant.name());
    }
}
