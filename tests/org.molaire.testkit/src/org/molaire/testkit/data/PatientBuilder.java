package org.molaire.testkit.data;

import java.time.LocalDate;
import java.util.Optional;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.Consent;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.practice.Sex;

/** Invented patients. What a test does not care about has a plain value. */
public final class PatientBuilder {

    private final String familyName;
    private final String givenName;
    private String number = "";
    private Optional<LocalDate> birthDate = Optional.of(LocalDate.of(1980, 3, 12));
    private Optional<String> avs = Optional.empty();
    private Optional<Consent> consent = Optional.empty();

    private PatientBuilder(String familyName, String givenName) {
        this.familyName = familyName;
        this.givenName = givenName;
    }

    public static PatientBuilder patient(String familyName, String givenName) {
        return new PatientBuilder(familyName, givenName);
    }

    public PatientBuilder number(String value) {
        number = value;
        return this;
    }

    public PatientBuilder bornOn(LocalDate date) {
        birthDate = Optional.of(date);
        return this;
    }

    public PatientBuilder bornNobodyKnowsWhen() {
        birthDate = Optional.empty();
        return this;
    }

    public PatientBuilder avs(String value) {
        avs = Optional.of(value);
        return this;
    }

    public PatientBuilder consentSince(LocalDate date) {
        consent = Optional.of(new Consent(date, "formulaire signé", Optional.empty()));
        return this;
    }

    public PatientData build() {
        return new PatientData(
                number,
                familyName,
                givenName,
                birthDate,
                Sex.FEMALE,
                avs,
                new Address("Rue de l'Essai 1", "1000", "Lausanne", "CH"),
                consent);
    }
}
