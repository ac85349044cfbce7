package org.molaire.store.internal.treatment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.treatment.Position;
import org.molaire.domain.treatment.Treatment;
import org.molaire.domain.treatment.TreatmentData;
import org.molaire.domain.treatment.TreatmentId;

/** A treatment's row, without its positions. */
@Entity
@Table(name = "treatment")
public class TreatmentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "patient_id")
    private long patient;

    private String title;

    @Column(name = "begin_on")
    private LocalDate begin;

    @Column(name = "end_on")
    private LocalDate end;

    @Version
    @Column(name = "lock_version")
    private long version;

    protected TreatmentEntity() {}

    TreatmentEntity(PatientId patient, TreatmentData data) {
        this.patient = patient.value();
        title = data.title();
        begin = data.begin();
        end = data.end();
    }

    long id() {
        return id;
    }

    Treatment toRecord(List<Position> positions) {
        return new Treatment(
                new TreatmentId(id),
                new PatientId(patient),
                new TreatmentData(title, begin, end, positions),
                version);
    }
}
