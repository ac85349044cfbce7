package org.molaire.sync;

import java.util.function.Consumer;

/** Follows the state of the invoices that are still unpaid. */
public interface Following {

    /**
     * Runs one round at once, on the calling thread, whether the switch is on or off; waits for a
     * round that is under way. First settles what is in doubt.
     *
     * @param full asks for every unpaid invoice, instead of what changed since the last round
     */
    RoundReport run(boolean full, Progress progress);

    /** Begins the background work as the settings say: at start, then every interval. */
    void start();

    /** Asks for a background round now: « Synchroniser maintenant ». During a run: one more. */
    void request(boolean full);

    Health health();

    /**
     * Tells of each new health.
     *
     * @param listener called on a background thread
     */
    Registration subscribe(Consumer<Health> listener);
}
