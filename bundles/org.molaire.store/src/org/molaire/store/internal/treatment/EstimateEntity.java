package org.molaire.store.internal.treatment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.treatment.Estimate;
import org.molaire.domain.treatment.Position;

/** A devis' row, without its positions. */
@Entity
@Table(name = "estimate")
public class EstimateEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "patient_id")
    private long patient;

    private String title;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    private Estimate.Status status;

    @Version
    @Column(name = "lock_version")
    private long version;

    protected EstimateEntity() {}

    EstimateEntity(PatientId patient, String title, LocalDate issuedOn, Estimate.Status status) {
        this.patient = patient.value();
        this.title = title;
        this.issuedOn = issuedOn;
        this.status = status;
    }

    long id() {
        return id;
    }

    Estimate toRecord(List<Position> positions) {
        return new Estimate(id, new PatientId(patient), title, issuedOn, status, positions);
    }
}
