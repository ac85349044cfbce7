package org.molaire.cmd.simulator.internal.wire;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the calls and keeps the faults that were ordered. Safe from several threads. */
public final class Traffic {

    /** The contract's operations, as they are counted. */
    public static final List<String> OPERATIONS =
            List.of("submit", "changes", "facts", "cancel", "account");

    private final Map<String, Integer> calls = new TreeMap<>();
    private final Map<String, Map<Fault, Integer>> ordered = new HashMap<>();

    /** No call so far, no fault ordered. */
    public Traffic() {
        OPERATIONS.forEach(operation -> calls.put(operation, 0));
    }

    /** Counts a call and says what shall go wrong with it. */
    synchronized Optional<Fault> next(String operation) {
        calls.merge(operation, 1, Integer::sum);
        Map<Fault, Integer> waiting = ordered.getOrDefault(operation, Map.of());
        Optional<Fault> fault = waiting.keySet().stream().findFirst();
        fault.ifPresent(f -> waiting.computeIfPresent(f, (k, n) -> n > 1 ? n - 1 : null));
        return fault;
    }

    /** Orders a fault for the next calls of the operation. */
    public synchronized void order(String operation, Fault fault, int count) {
        ordered.computeIfAbsent(operation, o -> new EnumMap<>(Fault.class)).put(fault, count);
    }

    /** How often each operation was called. */
    public synchronized Map<String, Integer> calls() {
        return new TreeMap<>(calls);
    }
}
