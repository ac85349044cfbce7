package org.molaire.domain.treatment;

import org.molaire.domain.practice.PatientId;

/**
 * A treatment of a patient.
 *
 * @param version grows with each change; for the optimistic check when two people edit
 */
public record Treatment(TreatmentId id, PatientId patient, TreatmentData data, long version) {}
