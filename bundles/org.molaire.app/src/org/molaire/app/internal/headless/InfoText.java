package org.molaire.app.internal.headless;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.StringJoiner;
import org.molaire.domain.cmd.EnforcementStep;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.Instalment;
import org.molaire.domain.cmd.InstalmentPlan;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.Reminder;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.money.Chf;
import org.molaire.sync.InfoReport;

/** One invoice with all that is known of it, in words. */
final class InfoText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(ZoneId.of("Europe/Zurich"));

    private final Texts texts;
    private final StringJoiner lines = new StringJoiner(System.lineSeparator());

    InfoText(Texts texts) {
        this.texts = texts;
    }

    String of(InfoReport.Entry entry) {
        TrackedInvoice tracked = entry.tracked();
        say("info.title", tracked.invoice().number(), tracked.invoice().id());
        lines.add(texts.of(tracked.state()));
        tracked.cmdReference().ifPresent(reference -> say("info.reference", reference));
        say("info.asOf", tracked.asOf().map(MOMENT::format).orElse("-"));
        tracked.facts().ifPresent(this::addFacts);
        entry.history().forEach(this::addHistory);
        return lines.toString();
    }

    private void addFacts(InvoiceFacts facts) {
        say(
                "info.amounts",
                chf(facts.total()),
                chf(facts.paid()),
                chf(facts.open()),
                chf(facts.fees()),
                chf(facts.writtenOff()));
        facts.reminders().forEach(this::addReminder);
        facts.plan().ifPresent(this::addPlan);
        facts.enforcement().forEach(this::addStep);
    }

    private void addReminder(Reminder reminder) {
        say("info.reminder", reminder.level(), day(reminder.sentOn()), chf(reminder.fee()));
    }

    private void addPlan(InstalmentPlan plan) {
        say("info.plan", day(plan.agreedOn()), plan.instalments().size(), chf(plan.surcharge()));
        for (Instalment rate : plan.instalments()) {
            say(
                    "info.rate",
                    day(rate.dueOn()),
                    chf(rate.amount()),
                    rate.paidOn().map(paid -> texts.get("info.ratePaid", day(paid))).orElse("-"));
        }
    }

    private void addStep(EnforcementStep step) {
        say(
                step.withdrawn() ? "info.stepWithdrawn" : "info.step",
                texts.get("enforcement." + step.kind()),
                day(step.date()),
                step.office(),
                step.documentNumber());
    }

    private void addHistory(HistoryEntry line) {
        say(
                "info.history",
                MOMENT.format(line.at()),
                texts.get("source." + line.source()),
                line.before().map(Enum::name).orElse("-"),
                line.after(),
                line.code());
    }

    private void say(String key, Object... arguments) {
        lines.add(texts.get(key, arguments));
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String chf(Chf amount) {
        return amount.formatted();
    }
}
