package org.molaire.domain.repository;

import java.time.LocalDate;
import java.util.List;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.treatment.Estimate;
import org.molaire.domain.treatment.Position;
import org.molaire.domain.treatment.Treatment;
import org.molaire.domain.treatment.TreatmentData;
import org.molaire.domain.treatment.TreatmentId;

/** Treatments and devis. */
public interface TreatmentRepository {

    /** All treatments of a patient with their positions, newest first. */
    List<Treatment> treatmentsOf(PatientId patient);

    /** All devis of a patient with their positions, newest first. */
    List<Estimate> estimatesOf(PatientId patient);

    TreatmentId add(PatientId patient, TreatmentData data);

    long addEstimate(
            PatientId patient,
            String title,
            LocalDate issuedOn,
            Estimate.Status status,
            List<Position> positions);
}
