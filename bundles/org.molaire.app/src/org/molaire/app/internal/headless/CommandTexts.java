package org.molaire.app.internal.headless;

import java.util.Locale;
import org.molaire.sync.Trouble;
import org.molaire.ui.text.Texts;
import org.molaire.ui.text.Words;

/**
 * What the command line says, in the user's language: sentences of its own that name commands and
 * options, and for all else the words of the window.
 */
final class CommandTexts {

    private final Locale locale;
    private final Texts own;
    private final Texts common;
    private final Words words;

    CommandTexts(Locale locale) {
        this.locale = locale;
        this.own = Texts.beside(CommandTexts.class, locale);
        this.common = Texts.of(locale);
        this.words = new Words(common);
    }

    Locale locale() {
        return locale;
    }

    /** The window's texts. */
    Texts common() {
        return common;
    }

    /** The window's words. */
    Words words() {
        return words;
    }

    /** A sentence of the command line's own. */
    String get(String key, Object... values) {
        return own.get(key, values);
    }

    /** What happened, and what to do: by a command, where one helps. */
    String of(Trouble trouble) {
        return own.getOr("trouble." + trouble.kind(), words.trouble(trouble.kind()));
    }
}
