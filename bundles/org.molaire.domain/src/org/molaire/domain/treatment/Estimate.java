package org.molaire.domain.treatment;

import java.time.LocalDate;
import java.util.List;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.PatientId;

/** A devis: what a treatment is foreseen to cost, and what the patient answered. */
public record Estimate(
        long id,
        PatientId patient,
        String title,
        LocalDate issuedOn,
        Status status,
        List<Position> positions) {

    /** What became of a devis. */
    public enum Status {
        OPEN,
        ACCEPTED,
        REFUSED,
        EXPIRED
    }

    public Estimate {
        positions = List.copyOf(positions);
    }

    public Chf total() {
        return Chf.sum(positions.stream().map(Position::amount).toList());
    }
}
