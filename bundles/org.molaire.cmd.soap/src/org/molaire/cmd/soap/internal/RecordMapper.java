package org.molaire.cmd.soap.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.molaire.cmd.soap.contract.EnforcementData;
import org.molaire.cmd.soap.contract.EventData;
import org.molaire.cmd.soap.contract.InvoiceRecord;
import org.molaire.cmd.soap.contract.PlanData;
import org.molaire.cmd.soap.contract.RejectionData;
import org.molaire.cmd.soap.contract.ReminderData;
import org.molaire.domain.cmd.CmdEvent;
import org.molaire.domain.cmd.EnforcementStep;
import org.molaire.domain.cmd.Instalment;
import org.molaire.domain.cmd.InstalmentPlan;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Reminder;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.money.Chf;

/**
 * Turns a record that the schema allows into facts, or says why it cannot be believed: what is
 * unknown or contradicts itself is never guessed. Pure.
 */
final class RecordMapper {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private RecordMapper() {}

    static InvoiceFacts map(InvoiceRecord record) throws UnreadableRecord {
        InvoiceFacts facts =
                new InvoiceFacts(
                        SubmissionId.of(record.getSubmissionId()),
                        record.getReference(),
                        record.getVersion(),
                        day("receivedOn", record.getReceivedOn()),
                        day("acceptedOn", record.getAcceptedOn()),
                        day("rejectedOn", record.getRejectedOn()),
                        Optional.ofNullable(record.getRejection()).map(RecordMapper::rejection),
                        money("total", record.getTotal()),
                        money("paid", record.getPaid()),
                        money("open", record.getOpen()),
                        money("fees", record.getFees()),
                        money("writtenOff", record.getWrittenOff()),
                        reminders(record.getReminder()),
                        plan(record.getPlan()),
                        enforcement(record.getEnforcement()),
                        record.isContested(),
                        record.isRemindersSuspended(),
                        record.isCancelled(),
                        events(record.getEvent()));
        checkState(record.getState(), facts);
        checkSums(facts);
        return facts;
    }

    private static void checkState(String code, InvoiceFacts facts) throws UnreadableRecord {
        boolean accepted = facts.acceptedOn().isPresent();
        boolean agrees =
                switch (code) {
                    case "RECEIVED" -> !accepted && !facts.isRejected() && !facts.cancelled();
                    case "ACCEPTED" -> accepted && !facts.isRejected() && !facts.cancelled();
                    case "REJECTED" -> facts.isRejected() && facts.rejection().isPresent();
                    case "CANCELLED" -> facts.cancelled();
                    default -> throw new UnreadableRecord("state: unknown code " + code);
                };
        if (!agrees) {
            throw new UnreadableRecord("state: contradicts the record " + code);
        }
    }

    private static void checkSums(InvoiceFacts facts) throws UnreadableRecord {
        Chf owed = facts.total().plus(facts.fees());
        if (!owed.minus(facts.paid()).minus(facts.writtenOff()).equals(facts.open())) {
            throw new UnreadableRecord("open: is not total + fees - paid - writtenOff");
        }
    }

    private static Chf money(String field, BigDecimal amount) throws UnreadableRecord {
        if (amount == null) {
            throw new UnreadableRecord(field + ": missing");
        }
        try {
            return new Chf(amount);
        } catch (ArithmeticException e) {
            throw new UnreadableRecord(field + ": fractions of a centime");
        }
    }

    private static Optional<LocalDate> day(String field, LocalDate day) throws UnreadableRecord {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            throw new UnreadableRecord(field + ": impossible date");
        }
        return Optional.ofNullable(day);
    }

    private static LocalDate neededDay(String field, LocalDate day) throws UnreadableRecord {
        return day(field, day).orElseThrow(() -> new UnreadableRecord(field + ": missing"));
    }

    private static Rejection rejection(RejectionData data) {
        return new Rejection(data.getCode(), data.getText(), data.getReason(), data.getRemedy());
    }

    private static List<Reminder> reminders(List<ReminderData> all) throws UnreadableRecord {
        var reminders = new ArrayList<Reminder>();
        for (ReminderData data : all) {
            LocalDate sentOn = neededDay("reminder", data.getSentOn());
            reminders.add(new Reminder(data.getLevel(), sentOn, money("reminder", data.getFee())));
        }
        reminders.sort(Comparator.comparing(Reminder::sentOn));
        return reminders;
    }

    private static Optional<InstalmentPlan> plan(PlanData data) throws UnreadableRecord {
        if (data == null) {
            return Optional.empty();
        }
        var rates = new ArrayList<Instalment>();
        for (var rate : data.getInstalment()) {
            LocalDate dueOn = neededDay("instalment", rate.getDueOn());
            Chf amount = money("instalment", rate.getAmount());
            rates.add(new Instalment(dueOn, amount, day("instalment", rate.getPaidOn())));
        }
        rates.sort(Comparator.comparing(Instalment::dueOn));
        LocalDate agreedOn = neededDay("plan", data.getAgreedOn());
        return Optional.of(
                new InstalmentPlan(agreedOn, money("surcharge", data.getSurcharge()), rates));
    }

    private static List<EnforcementStep> enforcement(List<EnforcementData> all)
            throws UnreadableRecord {
        var steps = new ArrayList<EnforcementStep>();
        for (EnforcementData data : all) {
            steps.add(
                    new EnforcementStep(
                            kind(data.getKind()),
                            neededDay("enforcement", data.getDate()),
                            Optional.ofNullable(data.getOffice()).orElse(""),
                            Optional.ofNullable(data.getDocumentNumber()).orElse(""),
                            data.isWithdrawn()));
        }
        steps.sort(Comparator.comparing(EnforcementStep::date));
        return steps;
    }

    private static EnforcementStep.Kind kind(String code) throws UnreadableRecord {
        for (EnforcementStep.Kind kind : EnforcementStep.Kind.values()) {
            if (kind.name().equals(code)) {
                return kind;
            }
        }
        throw new UnreadableRecord("enforcement: unknown code " + code);
    }

    private static List<CmdEvent> events(List<EventData> all) throws UnreadableRecord {
        var events = new ArrayList<CmdEvent>();
        for (EventData data : all) {
            String text = Optional.ofNullable(data.getText()).orElse("");
            events.add(new CmdEvent(neededDay("event", data.getDate()), data.getCode(), text));
        }
        return events;
    }
}
