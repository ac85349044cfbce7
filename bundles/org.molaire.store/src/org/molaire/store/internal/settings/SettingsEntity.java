package org.molaire.store.internal.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import org.molaire.domain.practice.PracticeSettings;

/** The one row of the practice's settings. */
@Entity
@Table(name = "practice_settings")
public class SettingsEntity {

    static final int ONLY = 1;

    @Id private int id = ONLY;

    private String name;

    @Column(name = "pdf_sending")
    private boolean pdfSending;

    @Column(name = "background_sync")
    private boolean backgroundSync;

    @Column(name = "interval_ms")
    private long intervalMillis;

    @Column(name = "consent_required")
    private boolean consentRequired;

    @Column(name = "grace_days")
    private int graceDays;

    private boolean demo;

    void set(PracticeSettings settings) {
        name = settings.name();
        pdfSending = settings.pdfSending();
        backgroundSync = settings.backgroundSync();
        intervalMillis = settings.interval().toMillis();
        consentRequired = settings.consentRequired();
        graceDays = settings.graceDays();
        demo = settings.demo();
    }

    PracticeSettings toRecord() {
        return new PracticeSettings(
                name,
                pdfSending,
                backgroundSync,
                Duration.ofMillis(intervalMillis),
                consentRequired,
                graceDays,
                demo);
    }
}
