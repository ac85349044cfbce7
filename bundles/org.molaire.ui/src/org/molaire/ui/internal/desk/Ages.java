package org.molaire.ui.internal.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.molaire.domain.cmd.Freshness;
import org.molaire.domain.cmd.TrackedInvoice;

/** Which states are older than they should be, now. Never blocks. */
public final class Ages {

    private final Supplier<Optional<PracticeDesk>> desk;
    private final Clock clock;

    public Ages(Supplier<Optional<PracticeDesk>> desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** When CMD last confirmed the invoice, if that is too long ago. */
    public Optional<Instant> staleSince(TrackedInvoice invoice) {
        return desk.get()
                .map(Ages::freshness)
                .flatMap(found -> found.staleSince(invoice, clock.instant()));
    }

    private static Freshness freshness(PracticeDesk desk) {
        var settings = desk.practice().settings();
        return new Freshness(
                settings.backgroundSync(),
                settings.interval(),
                desk.following().health().lastSuccess());
    }
}
