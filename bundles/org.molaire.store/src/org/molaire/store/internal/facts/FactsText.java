package org.molaire.store.internal.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.molaire.domain.cmd.CmdEvent;
import org.molaire.domain.cmd.EnforcementStep;
import org.molaire.domain.cmd.Instalment;
import org.molaire.domain.cmd.InstalmentPlan;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Reminder;
import org.molaire.domain.money.Chf;

/**
 * All lists of an invoice's facts in one column, one line for each thing.
 *
 * <p>Why no tables: the lists are replaced as a whole with each news, and nobody searches within
 * them. With six child tables a page of 500 would cost a dozen statements more, and reading all
 * invoices at start six more scans; so it costs none.
 */
final class FactsText {

    private static final String REMINDER = "reminder";
    private static final String PLAN = "plan";
    private static final String RATE = "rate";
    private static final String STEP = "step";
    private static final String EVENT = "event";

    private FactsText() {}

    static String write(InvoiceFacts facts) {
        var lines = new ArrayList<String>();
        facts.rejection().ifPresent(r -> lines.addAll(RejectionText.lines(r)));
        for (Reminder r : facts.reminders()) {
            lines.add(line(REMINDER, r.level(), r.sentOn(), r.fee()));
        }
        facts.plan().ifPresent(plan -> addPlan(lines, plan));
        for (EnforcementStep s : facts.enforcement()) {
            lines.add(
                    line(STEP, s.kind(), s.date(), s.office(), s.documentNumber(), s.withdrawn()));
        }
        for (CmdEvent e : facts.events()) {
            lines.add(line(EVENT, e.date(), e.code(), e.text()));
        }
        return String.join("\n", lines);
    }

    private static void addPlan(List<String> lines, InstalmentPlan plan) {
        lines.add(line(PLAN, plan.agreedOn(), plan.surcharge()));
        for (Instalment rate : plan.instalments()) {
            String paidOn = rate.paidOn().map(LocalDate::toString).orElse("");
            lines.add(line(RATE, rate.dueOn(), rate.amount(), paidOn));
        }
    }

    private static String line(Object... fields) {
        return Lines.line(Stream.of(fields));
    }

    static FactsLists read(String text) {
        List<List<String>> lines = Arrays.stream(text.split("\n")).map(Lines::fields).toList();
        return new FactsLists(
                RejectionText.read(text),
                each(lines, REMINDER).map(FactsText::reminder).toList(),
                each(lines, PLAN).findFirst().map(plan -> plan(plan, lines)),
                each(lines, STEP).map(FactsText::step).toList(),
                each(lines, EVENT).map(FactsText::event).toList());
    }

    private static Stream<List<String>> each(List<List<String>> lines, String kind) {
        return lines.stream().filter(fields -> fields.getFirst().equals(kind));
    }

    private static Reminder reminder(List<String> f) {
        return new Reminder(Integer.parseInt(f.get(1)), date(f.get(2)), Chf.of(f.get(3)));
    }

    private static InstalmentPlan plan(List<String> f, List<List<String>> lines) {
        var rates = each(lines, RATE).map(FactsText::rate).toList();
        return new InstalmentPlan(date(f.get(1)), Chf.of(f.get(2)), rates);
    }

    private static Instalment rate(List<String> f) {
        var paidOn = Optional.of(f.get(3)).filter(text -> !text.isEmpty()).map(FactsText::date);
        return new Instalment(date(f.get(1)), Chf.of(f.get(2)), paidOn);
    }

    private static EnforcementStep step(List<String> f) {
        return new EnforcementStep(
                EnforcementStep.Kind.valueOf(f.get(1)),
                date(f.get(2)),
                f.get(3),
                f.get(4),
                Boolean.parseBoolean(f.get(5)));
    }

    private static CmdEvent event(List<String> f) {
        return new CmdEvent(date(f.get(1)), f.get(2), f.get(3));
    }

    private static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }

    /** What a text holds. */
    record FactsLists(
            Optional<Rejection> rejection,
            List<Reminder> reminders,
            Optional<InstalmentPlan> plan,
            List<EnforcementStep> enforcement,
            List<CmdEvent> events) {}
}
