package org.molaire.sync.internal.following;

import java.time.Instant;
import java.util.Optional;
import org.molaire.sync.Health;
import org.molaire.sync.RoundReport;
import org.molaire.sync.Trouble;

/** How health goes from one value to the next. Pure. */
final class Healths {

    private Healths() {}

    static Health running(Health health) {
        return new Health(
                health.on(),
                health.lastSuccess(),
                health.nextRun(),
                true,
                health.trouble(),
                health.paused(),
                health.bad());
    }

    static Health after(Health health, RoundReport report, Instant now) {
        boolean ended = report.trouble().isEmpty();
        boolean cancelled =
                report.trouble().filter(t -> t.kind() == Trouble.Kind.CANCELLED).isPresent();
        return new Health(
                health.on(),
                ended ? Optional.of(now) : health.lastSuccess(),
                health.nextRun(),
                false,
                cancelled ? health.trouble() : report.trouble(),
                !ended && health.paused(),
                report.bad());
    }

    static Health planned(Health health, Instant due) {
        return new Health(
                health.on(),
                health.lastSuccess(),
                Optional.of(due),
                health.running(),
                health.trouble(),
                health.paused(),
                health.bad());
    }

    static Health unplanned(Health health) {
        return new Health(
                health.on(),
                health.lastSuccess(),
                Optional.empty(),
                health.running(),
                health.trouble(),
                health.paused(),
                health.bad());
    }

    static Health paused(Health health) {
        return new Health(
                health.on(),
                health.lastSuccess(),
                Optional.empty(),
                health.running(),
                health.trouble(),
                true,
                health.bad());
    }

    static Health resumed(Health health) {
        return new Health(
                health.on(),
                health.lastSuccess(),
                health.nextRun(),
                health.running(),
                health.trouble(),
                false,
                health.bad());
    }

    static Health switched(Health health, boolean on) {
        return new Health(
                on,
                health.lastSuccess(),
                on ? health.nextRun() : Optional.empty(),
                health.running(),
                on ? health.trouble() : Optional.empty(),
                on && health.paused(),
                health.bad());
    }
}
