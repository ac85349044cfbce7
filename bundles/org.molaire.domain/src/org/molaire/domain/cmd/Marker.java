package org.molaire.domain.cmd;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What stands beside the symbol, because six states cannot say it. */
public enum Marker {
    INSTALMENT_PLAN,
    INSTALMENT_LATE,
    PARTLY_PAID,
    OVERPAID,
    REJECTED,
    /** « Envoi à confirmer ». */
    TO_CONFIRM,
    /** The patient opposes. */
    CONTESTED,
    REMINDERS_SUSPENDED,
    CANCELLED,
    /** The state is older than it should be. */
    STALE,
    LAST_ATTEMPT_FAILED;

    /**
     * All markers but {@link #STALE}, which depends on when CMD was asked.
     *
     * @param today decides which instalments are late (Europe/Zurich)
     */
    public static Set<Marker> of(
            Optional<Submission> submission, Optional<InvoiceFacts> facts, LocalDate today) {
        var markers = EnumSet.noneOf(Marker.class);
        submission.ifPresent(s -> markers.addAll(ofSubmission(s)));
        facts.ifPresent(f -> markers.addAll(ofFacts(f, today)));
        return markers;
    }

    private static Set<Marker> ofSubmission(Submission submission) {
        var markers = EnumSet.noneOf(Marker.class);
        addIf(markers, REJECTED, submission.isRejected());
        addIf(markers, TO_CONFIRM, submission.isUnconfirmed());
        addIf(markers, LAST_ATTEMPT_FAILED, submission.lastFailure().isPresent());
        return markers;
    }

    private static Set<Marker> ofFacts(InvoiceFacts facts, LocalDate today) {
        var markers = EnumSet.noneOf(Marker.class);
        addIf(markers, REJECTED, facts.isRejected());
        addIf(markers, INSTALMENT_PLAN, facts.plan().isPresent());
        addIf(markers, INSTALMENT_LATE, facts.plan().map(p -> p.isLate(today)).orElse(false));
        addIf(markers, PARTLY_PAID, facts.paid().isPositive() && facts.open().isPositive());
        addIf(markers, OVERPAID, facts.open().isNegative());
        addIf(markers, CONTESTED, facts.contested());
        addIf(markers, REMINDERS_SUSPENDED, facts.remindersSuspended());
        addIf(markers, CANCELLED, facts.cancelled());
        return markers;
    }

    private static void addIf(Set<Marker> markers, Marker marker, boolean holds) {
        if (holds) {
            markers.add(marker);
        }
    }
}
