package org.molaire.app.internal.headless;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.molaire.app.internal.practice.StoreFailureText;
import org.molaire.domain.repository.StoreFailure;
import picocli.CommandLine.Option;

/** A command on the practice in a data folder. */
abstract class PracticeCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final PracticeSessions sessions;

    @Option(names = "--data", required = true)
    private Path data;

    PracticeCommand(Terminal terminal, PracticeSessions sessions) {
        this.terminal = terminal;
        this.sessions = sessions;
    }

    final Terminal terminal() {
        return terminal;
    }

    @Override
    public final Integer call() throws Exception {
        checkUsage();
        try (PracticeSession session = sessions.open(data)) {
            return runLogged(session);
        } catch (StoreFailure failure) {
            terminal.err().println(StoreFailureText.of(failure, data));
            return ExitCode.of(failure);
        }
    }

    private int runLogged(PracticeSession session) throws UsageException {
        try {
            return run(session);
        } catch (RuntimeException defect) {
            return terminal.defect(defect);
        }
    }

    /** Looks at the arguments before the practice is opened. */
    void checkUsage() throws UsageException {}

    /** Does the work; answers the exit code. */
    abstract int run(PracticeSession session) throws UsageException;
}
