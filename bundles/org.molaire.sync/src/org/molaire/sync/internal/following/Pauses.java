package org.molaire.sync.internal.following;

import java.time.Duration;
import java.util.Set;
import org.molaire.sync.RoundReport;
import org.molaire.sync.Trouble;

/** How long to wait before the next round. Pure. */
final class Pauses {

    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;
    private static final Set<Trouble.Kind> NEED_THE_USER =
            Set.of(Trouble.Kind.UNAUTHORISED, Trouble.Kind.NO_ACCOUNT, Trouble.Kind.CERTIFICATE);

    private Pauses() {}

    /** Retrying an old password locks the account; nothing else cures these either. */
    static boolean untilTheUserActs(Trouble trouble) {
        return NEED_THE_USER.contains(trouble.kind());
    }

    /** Whether CMD gave no answer; a round that the user cancelled is no failure. */
    static boolean isFailure(RoundReport report) {
        return report.trouble().filter(t -> t.kind() != Trouble.Kind.CANCELLED).isPresent();
    }

    /**
     * The interval after success; after trouble a minute, doubled each time, up to the interval.
     */
    static Duration after(RoundReport report, Duration interval, int failuresInARow) {
        if (!isFailure(report)) {
            return interval;
        }
        int doublings = Math.min(Math.max(failuresInARow - 1, 0), MOST_DOUBLINGS);
        Duration backOff = FIRST_RETRY.multipliedBy(1L << doublings);
        return backOff.compareTo(interval) < 0 ? backOff : interval;
    }
}
