package org.molaire.sync;

import java.util.function.Consumer;

/** The one place where the state of all invoices can be read, at any time, from any thread. */
public interface StatusBoard {

    /** Never blocks. {@link BoardSnapshot#EMPTY} until the store was read. */
    BoardSnapshot current();

    /**
     * Tells of every commit, local or from CMD, after the snapshot was replaced.
     *
     * @param listener called on a background thread, one change at a time
     */
    Registration subscribe(Consumer<BoardChange> listener);
}
