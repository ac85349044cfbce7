package org.molaire.app.internal.practice;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.molaire.domain.repository.StoreFailure;

/** Says in the user's language why a practice does not open, and what to do. */
public final class StoreFailureText {

    private static final String BUNDLE = "org.molaire.app.internal.practice.messages";

    private StoreFailureText() {}

    public static String of(StoreFailure failure, Object folder) {
        Locale locale = Locale.getDefault();
        String pattern =
                ResourceBundle.getBundle(BUNDLE, locale).getString("store." + failure.kind());
        return new MessageFormat(pattern, locale).format(new Object[] {folder});
    }
}
