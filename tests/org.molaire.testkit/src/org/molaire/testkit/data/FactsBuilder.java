package org.molaire.testkit.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.cmd.CmdEvent;
import org.molaire.domain.cmd.EnforcementStep;
import org.molaire.domain.cmd.InstalmentPlan;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Reminder;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.money.Chf;

/** What CMD might say of a submission: at first accepted, nothing paid. */
public final class FactsBuilder {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 16);

    private final SubmissionId submission;
    private long version = 1;
    private Optional<LocalDate> acceptedOn = Optional.of(RECEIVED.plusDays(1));
    private Optional<LocalDate> rejectedOn = Optional.empty();
    private Optional<Rejection> rejection = Optional.empty();
    private Chf total = Chf.of("120.00");
    private Chf paid = Chf.ZERO;
    private Chf fees = Chf.ZERO;
    private Chf writtenOff = Chf.ZERO;
    private final List<Reminder> reminders = new ArrayList<>();
    private Optional<InstalmentPlan> plan = Optional.empty();
    private final List<EnforcementStep> enforcement = new ArrayList<>();
    private boolean contested;
    private boolean cancelled;
    private final List<CmdEvent> events = new ArrayList<>();

    private FactsBuilder(SubmissionId submission) {
        this.submission = submission;
    }

    public static FactsBuilder facts(SubmissionId submission) {
        return new FactsBuilder(submission);
    }

    public FactsBuilder version(long value) {
        version = value;
        return this;
    }

    /** Only received: neither accepted nor rejected yet. */
    public FactsBuilder onlyReceived() {
        acceptedOn = Optional.empty();
        return this;
    }

    public FactsBuilder rejected(Rejection why) {
        acceptedOn = Optional.empty();
        rejectedOn = Optional.of(RECEIVED.plusDays(1));
        rejection = Optional.of(why);
        return this;
    }

    public FactsBuilder total(String chf) {
        total = Chf.of(chf);
        return this;
    }

    public FactsBuilder paid(String chf) {
        paid = Chf.of(chf);
        return this;
    }

    public FactsBuilder paidInFull() {
        paid = total;
        return this;
    }

    public FactsBuilder writtenOff(String chf) {
        writtenOff = Chf.of(chf);
        return this;
    }

    /** One more reminder, its fee added to the fees. */
    public FactsBuilder reminded(int level, String fee) {
        reminders.add(new Reminder(level, RECEIVED.plusDays(20L + 10L * level), Chf.of(fee)));
        fees = fees.plus(Chf.of(fee));
        return this;
    }

    public FactsBuilder plan(InstalmentPlan value) {
        plan = Optional.of(value);
        return this;
    }

    public FactsBuilder enforced(EnforcementStep.Kind kind) {
        enforcement.add(
                new EnforcementStep(kind, RECEIVED.plusDays(90), "Office d'essai", "1", false));
        return this;
    }

    public FactsBuilder contested() {
        contested = true;
        return this;
    }

    public FactsBuilder cancelled() {
        cancelled = true;
        return this;
    }

    public FactsBuilder event(String code, String text) {
        events.add(new CmdEvent(RECEIVED.plusDays(2), code, text));
        return this;
    }

    /** Open is what remains of total and fees. */
    public InvoiceFacts build() {
        return new InvoiceFacts(
                submission,
                "CMD-" + submission.toString().substring(0, 8),
                version,
                Optional.of(RECEIVED),
                acceptedOn,
                rejectedOn,
                rejection,
                total,
                paid,
                total.plus(fees).minus(paid).minus(writtenOff),
                fees,
                writtenOff,
                reminders,
                plan,
                enforcement,
                contested,
                false,
                cancelled,
                events);
    }
}
