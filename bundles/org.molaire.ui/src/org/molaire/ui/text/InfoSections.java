package org.molaire.ui.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.molaire.domain.cmd.CmdEvent;
import org.molaire.domain.cmd.EnforcementStep;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.Instalment;
import org.molaire.domain.cmd.InstalmentPlan;
import org.molaire.domain.cmd.Reminder;
import org.molaire.ui.text.InfoCard.Section;

/** The tables below an invoice's amounts: pure. */
final class InfoSections {

    private final Texts texts;
    private final Words words;
    private final Moments moments;

    InfoSections(Texts texts, Moments moments) {
        this.texts = texts;
        this.words = new Words(texts);
        this.moments = moments;
    }

    Section plan(InstalmentPlan plan) {
        String agreed = Moments.date(plan.agreedOn());
        String note =
                plan.surcharge().isZero()
                        ? texts.get("infos.plan.free", agreed)
                        : texts.get("infos.plan.surcharge", agreed, words.chf(plan.surcharge()));
        return section(
                "plan", Optional.of(note), Set.of(1), plan.instalments(), this::rate, this::isLate);
    }

    private List<String> rate(Instalment rate) {
        String paid =
                rate.paidOn()
                        .map(date -> texts.get("infos.plan.paid", Moments.date(date)))
                        .orElseGet(() ->
                                texts.get(isLate(rate) ? "infos.plan.late" : "infos.plan.due"));
        return List.of(Moments.date(rate.dueOn()), words.chf(rate.amount()), paid);
    }

    private boolean isLate(Instalment rate) {
        return rate.isLate(moments.today());
    }

    Section reminders(List<Reminder> reminders) {
        return section(
                "reminders",
                Optional.empty(),
                Set.of(2),
                reminders,
                reminder ->
                        List.of(
                                words.reminder(reminder.level()),
                                Moments.date(reminder.sentOn()),
                                words.chf(reminder.fee())),
                reminder -> false);
    }

    Section enforcement(List<EnforcementStep> steps) {
        return section(
                "enforcement",
                Optional.empty(),
                Set.of(),
                steps,
                step ->
                        List.of(
                                step.withdrawn()
                                        ? texts.get(
                                                "infos.withdrawn", words.enforcement(step.kind()))
                                        : words.enforcement(step.kind()),
                                Moments.date(step.date()),
                                step.office(),
                                step.documentNumber()),
                step -> false);
    }

    Section history(List<HistoryEntry> entries) {
        return section(
                "history",
                Optional.empty(),
                Set.of(),
                entries.reversed(),
                entry ->
                        List.of(
                                Moments.dateTime(entry.at()),
                                words.historyCode(entry.code()),
                                words.source(entry.source()),
                                change(entry)),
                entry -> false);
    }

    /** Before and after; where nothing changed, the state as it stays. */
    private String change(HistoryEntry entry) {
        String after = words.shortState(entry.after());
        return entry.before()
                .filter(before -> before != entry.after())
                .map(before -> texts.get("infos.history.change", words.shortState(before), after))
                .orElse(after);
    }

    Section events(List<CmdEvent> events) {
        return section(
                "events",
                Optional.empty(),
                Set.of(),
                events.reversed(),
                event ->
                        List.of(
                                Moments.date(event.date()),
                                event.text().isBlank() ? event.code() : event.text()),
                event -> false);
    }

    private <T> Section section(
            String name,
            Optional<String> note,
            Set<Integer> amounts,
            List<T> items,
            Function<T, List<String>> row,
            Predicate<T> alert) {
        var alerts = new HashSet<Integer>();
        for (int i = 0; i < items.size(); i++) {
            if (alert.test(items.get(i))) {
                alerts.add(i);
            }
        }
        String key = "infos." + name;
        return new Section(
                name,
                texts.get(key + ".title"),
                note,
                Stream.of(texts.get(key + ".columns").split("\\|")).toList(),
                items.stream().map(row).toList(),
                amounts,
                alerts);
    }
}
