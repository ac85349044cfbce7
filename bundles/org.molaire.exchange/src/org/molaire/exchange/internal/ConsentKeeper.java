package org.molaire.exchange.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.molaire.domain.practice.Consent;
import org.molaire.domain.practice.Patient;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.repository.PracticeStore;

/** Gives patients the consent that an import brings along, where they have none. */
record ConsentKeeper(Optional<LocalDate> givenOn) {

    private static final String DOCUMENT = "import";

    /** The patient as the file has it, with the consent: for one that the store does not know. */
    PatientData withConsent(PatientData patient) {
        return new PatientData(
                patient.number(),
                patient.familyName(),
                patient.givenName(),
                patient.birthDate(),
                patient.sex(),
                patient.avs(),
                patient.address(),
                consent());
    }

    /** For one that the store knew before: what stands there, a withdrawal above all, is kept. */
    void giveTo(PatientId id, PracticeStore store, Instant now) {
        boolean lacking =
                store.patients().find(id).map(Patient::data).map(this::isLacking).orElse(false);
        if (lacking) {
            store.patients().setConsent(id, consent(), now);
        }
    }

    private boolean isLacking(PatientData patient) {
        return givenOn.isPresent() && patient.consent().map(this::isOutdatedBy).orElse(true);
    }

    /** A consent given anew after an earlier one was withdrawn counts. */
    private boolean isOutdatedBy(Consent known) {
        return known.withdrawnOn()
                .flatMap(withdrawn -> givenOn.map(given -> given.isAfter(withdrawn)))
                .orElse(false);
    }

    private Optional<Consent> consent() {
        return givenOn.map(date -> new Consent(date, DOCUMENT, Optional.empty()));
    }
}
