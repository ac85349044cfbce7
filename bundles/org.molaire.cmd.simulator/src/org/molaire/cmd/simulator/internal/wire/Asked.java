package org.molaire.cmd.simulator.internal.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Which submissions the latest calls of facts asked for: ids alone. Safe from several threads. */
public final class Asked {

    private static final int MOST_CALLS = 50;

    private final Deque<List<String>> calls = new ArrayDeque<>();

    synchronized void add(List<String> submissions) {
        if (calls.size() == MOST_CALLS) {
            calls.removeFirst();
        }
        calls.addLast(List.copyOf(submissions));
    }

    /** The ids of each call, the latest call last. */
    public synchronized List<List<String>> calls() {
        return List.copyOf(calls);
    }
}
