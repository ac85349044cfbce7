package org.molaire.domain.practice;

import java.time.Duration;

/**
 * The settings of the practice, kept in its database so that all workstations share them.
 *
 * @param name the practice's name as the window shows it; may be empty
 * @param pdfSending « Envoi des factures en PDF »: off refuses sending, following goes on
 * @param backgroundSync « Synchronisation de l'état des factures en arrière-plan »
 * @param interval pause between two rounds; 5 minutes at least, shorter in the demo only
 * @param consentRequired whether sending asks for the patient's consent
 * @param graceDays days that paid and lost invoices stay followed, since "final" is not final
 * @param demo whether the folder was created as a demo, with invented people
 */
public record PracticeSettings(
        String name,
        boolean pdfSending,
        boolean backgroundSync,
        Duration interval,
        boolean consentRequired,
        int graceDays,
        boolean demo) {

    public static final Duration SHORTEST_INTERVAL = Duration.ofMinutes(5);
    public static final Duration DEFAULT_INTERVAL = Duration.ofMinutes(30);
    public static final int DEFAULT_GRACE_DAYS = 90;

    public PracticeSettings {
        if (!demo && interval.compareTo(SHORTEST_INTERVAL) < 0) {
            throw new IllegalArgumentException("interval below 5 minutes: " + interval);
        }
        if (graceDays < 0 || graceDays > 3650) {
            throw new IllegalArgumentException("grace window out of range: " + graceDays);
        }
    }

    /** A practice created in the workbench: both switches off, consent required. */
    public static PracticeSettings forNewPractice(String name) {
        return new PracticeSettings(
                name, false, false, DEFAULT_INTERVAL, true, DEFAULT_GRACE_DAYS, false);
    }

    /**
     * A data folder made by the import alone: a script's choice, so sending is on, consent not
     * asked.
     */
    public static PracticeSettings forImportedFolder() {
        return new PracticeSettings(
                "", true, false, DEFAULT_INTERVAL, false, DEFAULT_GRACE_DAYS, false);
    }

    /** The demo practice: everything on, a round every 5 seconds, so that one sees it live. */
    public static PracticeSettings forDemo(String name) {
        return new PracticeSettings(
                name, true, true, Duration.ofSeconds(5), false, DEFAULT_GRACE_DAYS, true);
    }

    public PracticeSettings withPdfSending(boolean on) {
        return new PracticeSettings(
                name, on, backgroundSync, interval, consentRequired, graceDays, demo);
    }

    public PracticeSettings withBackgroundSync(boolean on) {
        return new PracticeSettings(
                name, pdfSending, on, interval, consentRequired, graceDays, demo);
    }

    public PracticeSettings withInterval(Duration pause) {
        return new PracticeSettings(
                name, pdfSending, backgroundSync, pause, consentRequired, graceDays, demo);
    }

    public PracticeSettings withConsentRequired(boolean required) {
        return new PracticeSettings(
                name, pdfSending, backgroundSync, interval, required, graceDays, demo);
    }
}
