package org.molaire.cmd.simulator.internal.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a story out of another, field by field. */
public final class StoryChange {

    private final Story from;
    private Optional<LocalDate> acceptedOn;
    private Optional<LocalDate> rejectedOn;
    private String rejectionCode;
    private long paid;
    private long fees;
    private long writtenOff;
    private List<Story.Reminded> reminders;
    private Optional<Story.Plan> plan;
    private List<Story.Enforced> enforcement;
    private boolean contested;
    private boolean suspended;
    private boolean cancelled;
    private List<Story.Happened> happened;

    StoryChange(Story from) {
        this.from = from;
        acceptedOn = from.acceptedOn();
        rejectedOn = from.rejectedOn();
        rejectionCode = from.rejectionCode();
        paid = from.paid();
        fees = from.fees();
        writtenOff = from.writtenOff();
        reminders = from.reminders();
        plan = from.plan();
        enforcement = from.enforcement();
        contested = from.contested();
        suspended = from.suspended();
        cancelled = from.cancelled();
        happened = from.happened();
    }

    StoryChange accepted(LocalDate day) {
        acceptedOn = Optional.of(day);
        return this;
    }

    StoryChange rejected(LocalDate day, String code) {
        rejectedOn = Optional.of(day);
        rejectionCode = code;
        return this;
    }

    StoryChange pay(long centimes) {
        paid += centimes;
        return this;
    }

    StoryChange charge(long centimes) {
        fees += centimes;
        return this;
    }

    StoryChange writeOff(long centimes) {
        writtenOff += centimes;
        return this;
    }

    StoryChange remind(Story.Reminded reminder) {
        reminders = with(reminders, reminder);
        return this;
    }

    StoryChange plan(Optional<Story.Plan> other) {
        plan = other;
        return this;
    }

    StoryChange enforce(Story.Enforced step) {
        enforcement = with(enforcement, step);
        return this;
    }

    StoryChange withdraw() {
        enforcement =
                enforcement.stream()
                        .map(s ->
                                new Story.Enforced(
                                        s.kind(), s.date(), s.office(), s.number(), true))
                        .toList();
        return this;
    }

    StoryChange contested(boolean value) {
        contested = value;
        return this;
    }

    StoryChange suspended(boolean value) {
        suspended = value;
        return this;
    }

    StoryChange cancelled() {
        cancelled = true;
        return this;
    }

    /** Replaces the whole history. */
    public StoryChange happened(List<Story.Happened> lines) {
        happened = lines;
        return this;
    }

    /** The story with all changes. */
    public Story done() {
        return new Story(
                from.receivedOn(),
                acceptedOn,
                rejectedOn,
                rejectionCode,
                from.total(),
                paid,
                fees,
                writtenOff,
                reminders,
                plan,
                enforcement,
                contested,
                suspended,
                cancelled,
                happened);
    }

    private static <T> List<T> with(List<T> list, T item) {
        var longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
