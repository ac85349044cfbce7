package org.molaire.domain.practice;

/**
 * A patient of the practice.
 *
 * @param version grows with each change; for the optimistic check when two people edit
 */
public record Patient(PatientId id, PatientData data, long version) {

    public String displayName() {
        return data.displayName();
    }
}
