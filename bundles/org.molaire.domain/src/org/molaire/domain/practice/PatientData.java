package org.molaire.domain.practice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a person before the store has given an id.
 *
 * @param number the practice's own number of the patient; empty if there is none
 * @param avs as written in the source, check digit right or not
 */
public record PatientData(
        String number,
        String familyName,
        String givenName,
        Optional<LocalDate> birthDate,
        Sex sex,
        Optional<String> avs,
        Address address,
        Optional<Consent> consent) {

    /** Family name first, as lists of patients are sorted. */
    public String displayName() {
        return givenName.isBlank() ? familyName : familyName + " " + givenName;
    }
}
