package org.molaire.app.internal.headless;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.molaire.domain.cmd.CmdState;
import org.molaire.sync.Trouble;

/** The command line's sentences, in the user's language. */
final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    Texts(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle("org.molaire.app.internal.headless.messages", locale);
    }

    Locale locale() {
        return locale;
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    String of(CmdState state) {
        return get("state." + state);
    }

    String of(Trouble trouble) {
        return get("trouble." + trouble.kind());
    }
}
