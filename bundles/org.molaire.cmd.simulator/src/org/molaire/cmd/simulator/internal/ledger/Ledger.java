package org.molaire.cmd.simulator.internal.ledger;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.UUID;
import org.molaire.cmd.simulator.internal.folder.Folder;
import org.molaire.cmd.simulator.internal.json.Fields;
import org.molaire.cmd.simulator.internal.lives.Life;
import org.molaire.cmd.simulator.internal.lives.Lives;

/**
 * All that was handed in and how it goes on. What it holds follows from the journal, the lives and
 * the day alone, so that a restart finds the same versions and cursors again. Safe from several
 * threads.
 */
public final class Ledger implements AutoCloseable {

    private final Folder folder;
    private final Lives lives;
    private final Journal journal;
    private final String instance;
    private final Map<UUID, Handed> handed = new LinkedHashMap<>();
    private final Map<UUID, Integer> posts = new HashMap<>();
    private final Map<UUID, Followed> followed = new LinkedHashMap<>();
    private final Map<String, UUID> byKey = new HashMap<>();
    private final TreeMap<Long, Followed> log = new TreeMap<>();
    private final PriorityQueue<Due> due =
            new PriorityQueue<>(
                    Comparator.comparing(Due::day).thenComparing(d -> d.what().index()));
    private LocalDate today;
    private long sequence;

    /** A step that waits for its day. */
    private record Due(LocalDate day, Followed what) {}

    /** What changed, and how far that is. */
    public record Changes(List<Seen> items, String next, boolean more) {}

    /** What was received under one id; the names are those of the control's answer. */
    public record Line(
            String submissionId, String invoiceNumber, int posts, boolean accepted, String state) {}

    /**
     * Goes on from what the folder holds.
     *
     * @param first the simulated day of a new folder
     * @throws IOException if the journal or the day cannot be read; says where
     */
    public Ledger(Folder folder, Lives lives, LocalDate first) throws IOException {
        this.folder = folder;
        this.lives = lives;
        this.instance = folder.instance() + lives.digest();
        LocalDate last = folder.today(first);
        this.today = LocalDate.MIN;
        this.journal = Journal.open(folder.file("journal.jsonl"), this::replay);
        moveTo(last);
    }

    private void replay(Fields line) {
        UUID id = UUID.fromString(line.neededString("id"));
        switch (line.neededString("type")) {
            case "handed" -> {
                Handed entry = Handed.of(line);
                moveTo(entry.day());
                remember(entry);
            }
            case "post" -> posts.merge(id, 1, Integer::sum);
            case "cancel" -> {
                moveTo(LocalDate.parse(line.neededString("day")));
                cancelNow(followed.get(id));
            }
            default -> throw new IllegalArgumentException(line.place() + ": unknown type");
        }
    }

    /** The simulated day. */
    public synchronized LocalDate today() {
        return today;
    }

    /** Moves time on; what is due in between happens in its order. */
    public synchronized void advance(int days) throws IOException {
        if (days < 0) {
            throw new IllegalArgumentException("time does not run backwards");
        }
        LocalDate day = today.plusDays(days);
        folder.keepToday(day);
        moveTo(day);
    }

    private void moveTo(LocalDate day) {
        while (!due.isEmpty() && !due.peek().day().isAfter(day)) {
            Due now = due.poll();
            if (now.what().step(now.day())) {
                changed(now.what());
            }
            plan(now.what());
        }
        today = today.isAfter(day) ? today : day;
    }

    private void plan(Followed what) {
        what.due().ifPresent(day -> due.add(new Due(day, what)));
    }

    private void changed(Followed what) {
        log.remove(what.sequence());
        what.sequence(++sequence);
        log.put(sequence, what);
    }

    /** What was handed in under the id, taken or refused. */
    public synchronized Optional<Handed> known(UUID id) {
        return Optional.ofNullable(handed.get(id));
    }

    /** Counts an attempt to hand in something that is known already. */
    synchronized void countPost(UUID id) throws IOException {
        journal.append(Map.of("type", "post", "id", id.toString()));
        posts.merge(id, 1, Integer::sum);
    }

    /** Whether another submission of the same invoice stands. */
    synchronized boolean isDuplicate(UUID id, String key) {
        Followed other = followed.get(byKey.get(key));
        return other != null
                && !other.handed().id().equals(id)
                && !other.story().cancelled()
                && other.story().rejectedOn().isEmpty();
    }

    /** Keeps it for good, taken or refused. */
    synchronized void keep(Handed entry) throws IOException {
        journal.append(entry.toLine());
        remember(entry);
    }

    private void remember(Handed entry) {
        handed.put(entry.id(), entry);
        posts.merge(entry.id(), 1, Integer::sum);
        if (!entry.isTaken()) {
            return;
        }
        byKey.put(entry.key(), entry.id());
        Life life = lives.named(entry.life()).orElseGet(() -> lives.of(entry.id(), entry.number()));
        var fresh = new Followed(entry, life, followed.size());
        followed.put(entry.id(), fresh);
        changed(fresh);
        plan(fresh);
        moveTo(today);
    }

    /** Whether it was cancelled just now; false if it was already. */
    public synchronized boolean cancel(UUID id) throws IOException, Refused {
        Followed what = followed.get(id);
        if (what == null) {
            throw new Refused("SUBMISSION_UNKNOWN", "SUBMISSION_UNKNOWN", OptionalInt.empty());
        }
        if (what.story().cancelled()) {
            return false;
        }
        boolean settled = what.story().isAccepted() && what.story().open() <= 0;
        if (settled || what.story().rejectedOn().isPresent()) {
            throw Refused.because("NOT_CANCELLABLE");
        }
        journal.append(Map.of("type", "cancel", "id", id.toString(), "day", today.toString()));
        cancelNow(what);
        return true;
    }

    private void cancelNow(Followed what) {
        if (what != null && what.cancel(today)) {
            changed(what);
        }
    }

    /** The submission as it is now, if it was taken. */
    public synchronized Optional<Seen> find(UUID id) {
        return Optional.ofNullable(followed.get(id)).map(Followed::seen);
    }

    /** What changed after the cursor, each submission once, with what holds now. */
    public synchronized Changes changes(String cursor, int limit) throws Refused {
        long last = position(cursor);
        var items = new ArrayList<Seen>();
        for (Map.Entry<Long, Followed> item : log.tailMap(last, false).entrySet()) {
            if (items.size() == limit) {
                return new Changes(items, cursor(last), true);
            }
            items.add(item.getValue().seen());
            last = item.getKey();
        }
        return new Changes(items, cursor(last), false);
    }

    private String cursor(long position) {
        return instance + "-" + position;
    }

    private long position(String cursor) throws Refused {
        if (cursor.isEmpty()) {
            return 0;
        }
        if (cursor.matches(instance + "-[0-9]{1,18}")) {
            long position = Long.parseLong(cursor.substring(instance.length() + 1));
            if (position <= sequence) {
                return position;
            }
        }
        throw new Refused("CURSOR_UNKNOWN", "CURSOR_UNKNOWN", OptionalInt.empty());
    }

    /** For people who test: ids, numbers, counts and states. */
    public synchronized List<Line> lines() {
        return handed.values().stream().map(this::line).toList();
    }

    private Line line(Handed entry) {
        Followed item = followed.get(entry.id());
        return new Line(
                entry.id().toString(),
                entry.number(),
                posts.get(entry.id()),
                entry.isTaken(),
                item == null ? "REJECTED" : item.story().ledgerState());
    }

    @Override
    public synchronized void close() throws IOException {
        journal.close();
    }
}
