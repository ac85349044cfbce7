package org.molaire.store.internal.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.Consent;
import org.molaire.domain.practice.Patient;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.practice.Sex;

/** A patient's row; the consent lies in a row of its own. */
@Entity
@Table(name = "patient")
public class PatientEntity {

    private static final DateTimeFormatter SWISS = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private String avs;
    private String street;
    private String zip;
    private String city;
    private String country;

    @Column(name = "family_folded")
    private String familyFolded;

    @Column(name = "given_folded")
    private String givenFolded;

    @Column(name = "search_text")
    private String searchText;

    @Version
    @Column(name = "lock_version")
    private long version;

    protected PatientEntity() {}

    PatientEntity(PatientData data) {
        number = data.number();
        familyName = data.familyName();
        givenName = data.givenName();
        birthDate = data.birthDate().orElse(null);
        sex = data.sex();
        avs = data.avs().orElse(null);
        street = data.address().street();
        zip = data.address().zip();
        city = data.address().city();
        country = data.address().country();
        familyFolded = Folding.fold(familyName);
        givenFolded = Folding.fold(givenName);
        String born = data.birthDate().map(SWISS::format).orElse("");
        searchText = Folding.fold(String.join(" ", familyName, givenName, number, born));
    }

    PatientId id() {
        return new PatientId(id);
    }

    Optional<String> avs() {
        return Optional.ofNullable(avs);
    }

    Patient toRecord(Optional<Consent> consent) {
        var data =
                new PatientData(
                        number,
                        familyName,
                        givenName,
                        Optional.ofNullable(birthDate),
                        sex,
                        avs(),
                        new Address(street, zip, city, country),
                        consent);
        return new Patient(id(), data, version);
    }
}
