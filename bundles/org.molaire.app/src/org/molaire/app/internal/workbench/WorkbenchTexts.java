package org.molaire.app.internal.workbench;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the start, in the user's language. */
final class WorkbenchTexts {

    private static final String BUNDLE = "org.molaire.app.internal.workbench.messages";

    private WorkbenchTexts() {}

    static String get(String key, Object... arguments) {
        Locale locale = Locale.getDefault();
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE, locale).getString(key), locale)
                .format(arguments);
    }
}
