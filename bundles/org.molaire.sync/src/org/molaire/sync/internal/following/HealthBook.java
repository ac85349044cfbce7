package org.molaire.sync.internal.following;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.cmd.BadRecord;
import org.molaire.sync.Health;
import org.molaire.sync.RoundReport;
import org.molaire.sync.Trouble;

/** Keeps how the following stands. Not safe from several threads: its owner holds a lock. */
final class HealthBook {

    private boolean on;
    private Optional<Instant> lastSuccess;
    private Optional<Instant> nextRun = Optional.empty();
    private boolean running;
    private Optional<Trouble> trouble = Optional.empty();
    private boolean paused;
    private List<BadRecord> bad = List.of();

    HealthBook(boolean on, Optional<Instant> lastSuccess) {
        this.on = on;
        this.lastSuccess = lastSuccess;
    }

    Health value() {
        return new Health(on, lastSuccess, nextRun, running, trouble, paused, bad);
    }

    void roundBegins() {
        running = true;
    }

    /** A round that the user cancelled says nothing new of CMD. */
    void roundEnds(RoundReport report, Instant now) {
        running = false;
        bad = report.bad();
        if (report.trouble().isEmpty()) {
            lastSuccess = Optional.of(now);
            trouble = Optional.empty();
            paused = false;
        } else if (Pauses.isFailure(report)) {
            trouble = report.trouble();
        }
    }

    void plan(Instant due) {
        nextRun = Optional.of(due);
    }

    void dropPlan() {
        nextRun = Optional.empty();
    }

    /** Waits for the user. */
    void pause() {
        paused = true;
        dropPlan();
    }

    void resume() {
        paused = false;
    }

    void switchTo(boolean isOn) {
        on = isOn;
        if (!isOn) {
            dropPlan();
            trouble = Optional.empty();
            paused = false;
        }
    }
}
