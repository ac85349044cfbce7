package org.molaire.domain.repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.practice.Consent;
import org.molaire.domain.practice.Patient;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.practice.PatientId;

/** The patients of the practice. */
public interface PatientRepository {

    /**
     * Patients whose name, number or date of birth (dd.MM.yyyy) holds every word of the text, upper
     * and lower case and accents alike; by family name, then given name.
     *
     * @param text blank for all
     * @param limit how many at most
     */
    List<Patient> search(String text, int limit);

    Optional<Patient> find(PatientId id);

    PatientId add(PatientData data);

    /** Sets the patient's consent, or removes it. */
    void setConsent(PatientId id, Optional<Consent> consent, Instant now);

    long count();
}
