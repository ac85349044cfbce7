package org.molaire.sync.internal.following;

import java.time.Duration;
import java.util.function.Consumer;
import org.molaire.sync.Progress;

/**
 * Runs one piece of work in the background, later and again, never twice at once. Asked for during
 * a run, it runs exactly once more.
 */
public interface Background {

    /** Sets what to run; once, before anything else. */
    void setWork(Consumer<Progress> work);

    /** Runs the work after the delay; an earlier plan gives way. */
    void runAfter(Duration delay);

    /** Drops the plan, and asks a run that is under way to stop at its next chance. */
    void cancel();

    /** Cancels, and waits for a run that is under way, as long as the bound at most. */
    void shutdown(Duration bound);
}
