package org.molaire.exchange.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this bundle that people see: French, unless the locale asks for another. */
public final class Texts {

    private static final String NAME = "org.molaire.exchange.internal.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    public Texts(Locale locale) {
        this.locale = locale;
        // Without the fallback to the machine's own language, which nobody asked for.
        this.bundle =
                ResourceBundle.getBundle(
                        NAME,
                        locale,
                        Texts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * @throws java.util.MissingResourceException if there is no such text, which is a defect
     */
    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
