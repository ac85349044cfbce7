package org.molaire.domain.cmd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.money.Chf;

/**
 * All that CMD says of one submission. Facts are stored; the state that people see is derived from
 * them ({@link CmdState#of}).
 *
 * @param reference CMD's own number
 * @param version only grows: news with a smaller one is old
 * @param total CHF, without fees
 * @param paid CHF received by CMD
 * @param open CHF that the patient still owes; negative when overpaid
 * @param fees CHF of reminders and surcharges
 * @param writtenOff CHF given up
 * @param reminders in the order of their dates
 * @param enforcement in the order of their dates
 * @param contested whether the patient opposes
 * @param remindersSuspended whether CMD waits before the next reminder
 * @param events CMD's history, oldest first
 */
public record InvoiceFacts(
        SubmissionId submission,
        String reference,
        long version,
        Optional<LocalDate> receivedOn,
        Optional<LocalDate> acceptedOn,
        Optional<LocalDate> rejectedOn,
        Optional<Rejection> rejection,
        Chf total,
        Chf paid,
        Chf open,
        Chf fees,
        Chf writtenOff,
        List<Reminder> reminders,
        Optional<InstalmentPlan> plan,
        List<EnforcementStep> enforcement,
        boolean contested,
        boolean remindersSuspended,
        boolean cancelled,
        List<CmdEvent> events) {

    public InvoiceFacts {
        reminders = List.copyOf(reminders);
        enforcement = List.copyOf(enforcement);
        events = List.copyOf(events);
    }

    public boolean isAccepted() {
        return acceptedOn.isPresent() && !isRejected();
    }

    public boolean isRejected() {
        return rejectedOn.isPresent();
    }

    /** The highest reminder so far; 0 where there was none. */
    public int reminderLevel() {
        return reminders.stream().mapToInt(Reminder::level).max().orElse(0);
    }

    /** Whether a step of enforcement stands, from the réquisition de poursuite on. */
    public boolean isEnforced() {
        return enforcement.stream().anyMatch(step -> !step.withdrawn());
    }
}
