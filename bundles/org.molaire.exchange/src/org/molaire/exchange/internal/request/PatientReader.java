package org.molaire.exchange.internal.request;

import java.time.LocalDate;
import java.util.Optional;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.practice.Sex;
import org.molaire.exchange.Refusal;

/** Reads the patient; 5.0 tells the sex apart from the gender, 4.5 has the gender alone. */
final class PatientReader {

    private PatientReader() {}

    static PatientData read(XmlCursor in, Warnings warnings) throws RefusedException {
        var fields = new Fields(in);
        int line = in.line();
        Sex sex = sex(in);
        Optional<String> avs = fields.optional("ssn");
        avs.ifPresent(number -> warnings.checkAvs(number, line));
        Optional<LocalDate> birth =
                fields.optional("birthdate").flatMap(text -> warnings.date(text, line));
        birth.ifPresent(date -> warnings.checkBirth(date, line));
        Party party = Party.read(in);
        if (party.familyName().isEmpty()) {
            throw new RefusedException(Refusal.Kind.MISSING_FIELD, line, "patient/familyname");
        }
        return new PatientData(
                "",
                party.familyName(),
                party.givenName(),
                birth,
                sex,
                avs,
                party.address(),
                Optional.empty());
    }

    /** The patient with a number found elsewhere, where it has none of its own. */
    static PatientData withAvs(PatientData patient, Optional<String> avs) {
        return new PatientData(
                patient.number(),
                patient.familyName(),
                patient.givenName(),
                patient.birthDate(),
                patient.sex(),
                patient.avs().or(() -> avs),
                patient.address(),
                patient.consent());
    }

    private static Sex sex(XmlCursor in) {
        if (in.attribute("gender").filter("diverse"::equals).isPresent()) {
            return Sex.OTHER;
        }
        return switch (in.attribute("sex").or(() -> in.attribute("gender")).orElse("")) {
            case "female" -> Sex.FEMALE;
            case "male" -> Sex.MALE;
            default -> Sex.UNKNOWN;
        };
    }
}
