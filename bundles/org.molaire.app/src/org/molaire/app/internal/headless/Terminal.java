package org.molaire.app.internal.headless;

import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.molaire.app.internal.practice.ProcessStreams;

/**
 * Where a command speaks: the answer alone on standard output, all else on standard error, both in
 * UTF-8 whatever the locale says.
 */
record Terminal(PrintStream out, PrintStream err, CommandTexts texts) {

    private static final Logger LOG = System.getLogger(Terminal.class.getName());

    static Terminal ofProcess(CommandTexts texts) {
        return new Terminal(ProcessStreams.out(), ProcessStreams.err(), texts);
    }

    /**
     * Says that something went wrong that should not, and logs what: while the log is still open.
     *
     * @return the exit code
     */
    int defect(Exception defect) {
        LOG.log(Level.ERROR, "The command failed", defect);
        say("failed", defect.getClass().getSimpleName());
        return ExitCode.SOME_FAILED;
    }

    /** A sentence for a person, apart from the answer. */
    void say(String key, Object... arguments) {
        err.println(texts.get(key, arguments));
    }
}
