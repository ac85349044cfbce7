package org.molaire.store.internal.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Bulk reads by id set: databases limit how many parameters one statement takes. */
public final class Chunks {

    /** Ids in one statement. */
    public static final int SIZE = 500;

    private Chunks() {}

    /** Reads all ids, each once, at most {@link #SIZE} of them with one statement. */
    public static <I, R> List<R> read(Collection<I> ids, Function<List<I>, List<R>> reader) {
        var result = new ArrayList<R>();
        each(ids, chunk -> result.addAll(reader.apply(chunk)));
        return result;
    }

    /** Hands over all ids, each once, at most {@link #SIZE} at a time. */
    public static <I> void each(Collection<I> ids, Consumer<List<I>> consumer) {
        var distinct = List.copyOf(new LinkedHashSet<>(ids));
        for (int from = 0; from < distinct.size(); from += SIZE) {
            consumer.accept(distinct.subList(from, Math.min(from + SIZE, distinct.size())));
        }
    }
}
