package org.molaire.domain.practice;

/** Identifies a patient within one practice; given by the store, never reused. */
public record PatientId(long value) {

    @Override
    public String toString() {
        return "pat-" + value;
    }
}
