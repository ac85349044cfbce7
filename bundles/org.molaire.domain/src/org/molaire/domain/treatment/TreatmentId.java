package org.molaire.domain.treatment;

/** Identifies a treatment within one practice; given by the store, never reused. */
public record TreatmentId(long value) {

    @Override
    public String toString() {
        return "trt-" + value;
    }
}
