package org.molaire.domain.cmd;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether what is known of an invoice is older than the following promises.
 *
 * @param following whether the switch is on; off promises nothing
 * @param interval pause between two rounds
 * @param lastRound when a round last came to its end: whatever it brought no news of stays as it is
 */
public record Freshness(boolean following, Duration interval, Optional<Instant> lastRound) {

    /** Nothing is promised, so nothing is stale. */
    public static final Freshness OFF = new Freshness(false, Duration.ZERO, Optional.empty());

    /** What a round may take, and a retry after trouble. */
    public static final Duration MARGIN = Duration.ofMinutes(5);

    /**
     * When CMD last confirmed an invoice that has become {@link Marker#STALE}: it is with CMD and
     * unpaid, and two rounds and a margin have passed without an answer.
     */
    public Optional<Instant> staleSince(TrackedInvoice invoice, Instant now) {
        if (!following || !isWithCmd(invoice) || invoice.state() == CmdState.PAID) {
            return Optional.empty();
        }
        Instant limit = now.minus(interval.multipliedBy(2)).minus(MARGIN);
        return Stream.of(invoice.asOf(), lastRound)
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .filter(limit::isAfter);
    }

    private static boolean isWithCmd(TrackedInvoice invoice) {
        return invoice.submission()
                .filter(sent -> sent.receipt().isPresent() && !sent.isRejected())
                .isPresent();
    }
}
