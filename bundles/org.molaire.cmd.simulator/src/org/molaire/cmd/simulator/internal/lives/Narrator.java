package org.molaire.cmd.simulator.internal.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a step does to a story. Pure; a step that makes no sense any more does nothing. */
public final class Narrator {

    private Narrator() {}

    /** The story after the step; the same object where the step has no meaning for it. */
    public static Story tell(Story story, Step step, LocalDate day) {
        boolean over = story.cancelled() || story.rejectedOn().isPresent();
        if (over) {
            return story;
        }
        return switch (step.what()) {
            case ACCEPTED -> accept(story, day);
            case REJECTED -> reject(story, step, day);
            case CANCELLED -> line(story.change().cancelled(), day, "CANCELLED", "");
            default -> story.isAccepted() ? tellAccepted(story, step, day) : story;
        };
    }

    private static Story tellAccepted(Story story, Step step, LocalDate day) {
        StoryChange change = story.change();
        return switch (step.what()) {
            case REMINDER -> remind(story, step, day);
            case INSTALMENTS -> agree(story, step, day);
            case INSTALMENT_PAID -> payRate(story, day);
            case PAYMENT -> pay(story, Centimes.percent(story.open(), step.percent()), day);
            case PAID -> payAll(story, day);
            case REVERSED -> reverse(story, step, day);
            case ENFORCEMENT -> enforce(story, step, day);
            case WITHDRAWN -> line(change.withdraw(), day, "WITHDRAWN", "");
            case LOSS -> writeOff(story, day);
            case RECOVERED -> recover(story, day);
            case CONTESTED -> line(change.contested(true), day, "CONTESTED", "");
            case UNCONTESTED -> line(change.contested(false), day, "UNCONTESTED", "");
            case SUSPENDED -> line(change.suspended(true), day, "SUSPENDED", "");
            case RESUMED -> line(change.suspended(false), day, "RESUMED", "");
            case ACCEPTED, REJECTED, CANCELLED -> story;
        };
    }

    private static Story line(StoryChange change, LocalDate day, String code, String detail) {
        return change.done().and(new Story.Happened(day, code, detail));
    }

    private static Story accept(Story story, LocalDate day) {
        return story.isAccepted() ? story : line(story.change().accepted(day), day, "ACCEPTED", "");
    }

    private static Story reject(Story story, Step step, LocalDate day) {
        String code = step.code().orElse("PATIENT_UNKNOWN");
        return line(story.change().rejected(day, code), day, "REJECTED", code);
    }

    private static Story remind(Story story, Step step, LocalDate day) {
        if (story.open() <= 0 || story.suspended()) {
            return story;
        }
        int level = story.reminders().size() + 1;
        StoryChange change = story.change().charge(step.fee());
        change.remind(new Story.Reminded(level, day, step.fee()));
        return line(change, day, "REMINDER", String.valueOf(level));
    }

    private static Story agree(Story story, Step step, LocalDate day) {
        if (story.open() <= 0 || story.plan().isPresent()) {
            return story;
        }
        long surcharge = Centimes.surcharge(story.total(), step.months());
        var plan = Centimes.plan(day, story.open() + surcharge, surcharge, step.months());
        StoryChange change = story.change().charge(surcharge).plan(Optional.of(plan));
        return line(change, day, "INSTALMENTS", String.valueOf(step.months()));
    }

    private static Story payRate(Story story, LocalDate day) {
        if (story.plan().isEmpty()) {
            return story;
        }
        var rates = new ArrayList<>(story.plan().get().rates());
        for (int i = 0; i < rates.size(); i++) {
            if (rates.get(i).paidOn().isEmpty()) {
                long amount = rates.get(i).amount();
                rates.set(i, rates.get(i).paid(Optional.of(day)));
                StoryChange change = story.change().pay(amount).plan(withRates(story, rates));
                return line(change, day, "INSTALMENT_PAID", String.valueOf(i + 1));
            }
        }
        return story;
    }

    private static Optional<Story.Plan> withRates(Story story, List<Story.Rate> rates) {
        return story.plan().map(p -> new Story.Plan(p.agreedOn(), p.surcharge(), rates));
    }

    private static Story pay(Story story, long centimes, LocalDate day) {
        return centimes <= 0 ? story : line(story.change().pay(centimes), day, "PAYMENT", "");
    }

    private static Story payAll(Story story, LocalDate day) {
        if (story.open() <= 0) {
            return story;
        }
        StoryChange change = story.change().pay(story.open());
        change.plan(ratesPaid(story, Optional.of(day)));
        return line(change, day, "PAID", "");
    }

    private static Story reverse(Story story, Step step, LocalDate day) {
        long back = Centimes.percent(story.paid(), Math.min(100, step.percent()));
        if (back <= 0) {
            return story;
        }
        StoryChange change = story.change().pay(-back).plan(ratesPaid(story, Optional.empty()));
        return line(change, day, "REVERSED", "");
    }

    /** All rates unpaid, or those that were still open paid on the day. */
    private static Optional<Story.Plan> ratesPaid(Story story, Optional<LocalDate> day) {
        var rates = new ArrayList<Story.Rate>();
        for (Story.Rate rate : story.plan().map(Story.Plan::rates).orElse(List.of())) {
            rates.add(rate.paid(day.isEmpty() ? day : rate.paidOn().or(() -> day)));
        }
        return withRates(story, rates);
    }

    private static Story enforce(Story story, Step step, LocalDate day) {
        if (story.open() <= 0 && story.writtenOff() == 0) {
            return story;
        }
        String kind = step.kind().orElseThrow();
        String number = "DEMO-" + day.getYear() + "-" + Math.floorMod(story.total() * 31, 100_000);
        StoryChange change = story.change().charge(step.fee());
        change.enforce(new Story.Enforced(kind, day, step.office(), number, false));
        return line(change, day, kind, "");
    }

    private static Story writeOff(Story story, LocalDate day) {
        return story.open() <= 0
                ? story
                : line(story.change().writeOff(story.open()), day, "WRITTEN_OFF", "");
    }

    private static Story recover(Story story, LocalDate day) {
        long lost = story.writtenOff();
        return lost == 0
                ? story
                : line(story.change().writeOff(-lost).pay(lost), day, "RECOVERED", "");
    }
}
