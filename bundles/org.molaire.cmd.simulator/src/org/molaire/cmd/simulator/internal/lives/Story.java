package org.molaire.cmd.simulator.internal.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the simulator knows of one invoice on a day. Amounts in centimes; always exact: open = total
 * + fees - paid - writtenOff.
 *
 * @param happened all that happened, oldest first; the oldest are forgotten
 */
public record Story(
        LocalDate receivedOn,
        Optional<LocalDate> acceptedOn,
        Optional<LocalDate> rejectedOn,
        String rejectionCode,
        long total,
        long paid,
        long fees,
        long writtenOff,
        List<Reminded> reminders,
        Optional<Plan> plan,
        List<Enforced> enforcement,
        boolean contested,
        boolean suspended,
        boolean cancelled,
        List<Happened> happened) {

    /** Longest history that is kept. */
    public static final int LONGEST = 60;

    public Story {
        reminders = List.copyOf(reminders);
        enforcement = List.copyOf(enforcement);
        happened = List.copyOf(happened);
    }

    /** A reminder that was sent; the fee in centimes. */
    public record Reminded(int level, LocalDate sentOn, long fee) {}

    /** Instalments that were agreed; the surcharge in centimes. */
    public record Plan(LocalDate agreedOn, long surcharge, List<Rate> rates) {
        public Plan {
            rates = List.copyOf(rates);
        }
    }

    /** One instalment, in centimes. */
    public record Rate(LocalDate dueOn, long amount, Optional<LocalDate> paidOn) {
        Rate paid(Optional<LocalDate> day) {
            return new Rate(dueOn, amount, day);
        }
    }

    /** A step of enforcement. */
    public record Enforced(
            String kind, LocalDate date, String office, String number, boolean withdrawn) {}

    /**
     * @param detail such as the level of a reminder; may be empty
     */
    public record Happened(LocalDate date, String code, String detail) {}

    /** How it begins; the total in centimes. */
    public static Story received(LocalDate day, long total) {
        return new Story(
                day,
                Optional.empty(),
                Optional.empty(),
                "",
                total,
                0,
                0,
                0,
                List.of(),
                Optional.empty(),
                List.of(),
                false,
                false,
                false,
                List.of(new Happened(day, "RECEIVED", "")));
    }

    /** Centimes. */
    public long open() {
        return total + fees - paid - writtenOff;
    }

    /** Accepted, and neither rejected nor cancelled since. */
    public boolean isAccepted() {
        return acceptedOn.isPresent() && rejectedOn.isEmpty() && !cancelled;
    }

    /** The code of the record's state on the wire. */
    public String wireState() {
        if (cancelled) {
            return "CANCELLED";
        }
        if (rejectedOn.isPresent()) {
            return "REJECTED";
        }
        return acceptedOn.isPresent() ? "ACCEPTED" : "RECEIVED";
    }

    /** The simulator's own word for people who test. */
    public String ledgerState() {
        if (cancelled || rejectedOn.isPresent() || acceptedOn.isEmpty()) {
            return acceptedOn.isEmpty() && rejectedOn.isEmpty() && !cancelled
                    ? "SENT"
                    : wireState();
        }
        boolean enforced = enforcement.stream().anyMatch(step -> !step.withdrawn());
        if (writtenOff > 0 || enforced && open() > 0) {
            return "LOSS";
        }
        if (open() <= 0) {
            return "PAID";
        }
        return reminders.isEmpty() ? "OPEN" : "REMINDED";
    }

    /** The same story with another line of history. */
    Story and(Happened line) {
        var lines = new ArrayList<>(happened);
        lines.add(line);
        var kept = lines.subList(Math.max(0, lines.size() - LONGEST), lines.size());
        return change().happened(kept).done();
    }

    /** Begins another story that is like this one. */
    public StoryChange change() {
        return new StoryChange(this);
    }
}
