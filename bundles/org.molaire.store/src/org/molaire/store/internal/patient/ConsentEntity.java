package org.molaire.store.internal.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.molaire.domain.practice.Consent;
import org.molaire.domain.practice.PatientId;
import org.molaire.store.internal.database.Micros;

/** A patient's consent, and when it was recorded here. */
@Entity
@Table(name = "consent")
public class ConsentEntity {

    @Id
    @Column(name = "patient_id")
    private Long patient;

    @Column(name = "given_on")
    private LocalDate givenOn;

    private String document;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "recorded_us")
    private long recorded;

    protected ConsentEntity() {}

    ConsentEntity(PatientId patient) {
        this.patient = patient.value();
    }

    void set(Consent consent, Instant now) {
        givenOn = consent.givenOn();
        document = consent.document();
        withdrawnOn = consent.withdrawnOn().orElse(null);
        recorded = Micros.of(now);
    }

    PatientId patient() {
        return new PatientId(patient);
    }

    Consent toRecord() {
        return new Consent(givenOn, document, Optional.ofNullable(withdrawnOn));
    }
}
