package org.molaire.cmd.simulator.internal.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.molaire.cmd.simulator.internal.lives.Life;
import org.molaire.cmd.simulator.internal.lives.Narrator;
import org.molaire.cmd.simulator.internal.lives.Step;
import org.molaire.cmd.simulator.internal.lives.Step.What;
import org.molaire.cmd.simulator.internal.lives.Story;

/** A submission that was taken, on its way through its life. Guarded by the ledger. */
final class Followed {

    private final Handed handed;
    private final Life life;
    private final int index;
    private Story story;
    private Story atRepeat;
    private int next;
    private int round;
    private int changesToday;
    private LocalDate changedOn;
    private long sequence;

    Followed(Handed handed, Life life, int index) {
        this.handed = handed;
        this.life = life;
        this.index = index;
        this.story = Story.received(handed.day(), handed.total());
        this.atRepeat = story;
        this.changedOn = handed.day();
    }

    Handed handed() {
        return handed;
    }

    int index() {
        return index;
    }

    Story story() {
        return story;
    }

    long sequence() {
        return sequence;
    }

    void sequence(long value) {
        sequence = value;
    }

    Seen seen() {
        return new Seen(handed, story, version());
    }

    /** Grows with time, whatever the scripts say. */
    private long version() {
        return changedOn.toEpochDay() * 1000 + changesToday;
    }

    /** When its next step is due; empty once its life is over. */
    Optional<LocalDate> due() {
        if (next >= life.steps().size() || story.cancelled()) {
            return Optional.empty();
        }
        long day = life.steps().get(next).day() + (long) round * life.period();
        return Optional.of(handed.day().plusDays(day));
    }

    /** Takes the next step; whether anything changed. */
    boolean step(LocalDate day) {
        if (round == 0 && next == life.firstRepeated()) {
            atRepeat = story;
        }
        if (round > 0 && next == life.firstRepeated()) {
            story = atRepeat.change().happened(story.happened()).done();
        }
        boolean changed = tell(life.steps().get(next), day);
        next++;
        if (next == life.steps().size() && life.repeatFrom().isPresent()) {
            next = life.firstRepeated();
            round++;
        }
        return changed;
    }

    boolean cancel(LocalDate day) {
        Step cancelled =
                new Step(0, What.CANCELLED, 100, 0, Optional.empty(), "", 1, Optional.empty());
        return tell(cancelled, day);
    }

    private boolean tell(Step step, LocalDate day) {
        Story after = Narrator.tell(story, step, day);
        if (after == story) {
            return false;
        }
        changesToday = day.equals(changedOn) ? changesToday + 1 : 0;
        changedOn = day;
        story = after;
        return true;
    }
}
