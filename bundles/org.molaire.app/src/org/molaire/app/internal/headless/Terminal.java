package org.molaire.app.internal.headless;

import java.io.PrintStream;
import org.molaire.app.internal.practice.ProcessStreams;

/**
 * Where a command speaks: the answer alone on standard output, all else on standard error, both in
 * UTF-8 whatever the locale says.
 */
record Terminal(PrintStream out, PrintStream err, Texts texts) {

    static Terminal ofProcess(Texts texts) {
        return new Terminal(ProcessStreams.out(), ProcessStreams.err(), texts);
    }

    /** A sentence for a person, apart from the answer. */
    void say(String key, Object... arguments) {
        err.println(texts.get(key, arguments));
    }
}
