package org.molaire.domain.treatment;

import java.time.LocalDate;
import java.util.List;
import org.molaire.domain.money.Chf;

/**
 * A treatment before the store has given an id.
 *
 * @param title what the staff call it; never empty
 */
public record TreatmentData(
        String title, LocalDate begin, LocalDate end, List<Position> positions) {

    public TreatmentData {
        positions = List.copyOf(positions);
    }

    public Chf total() {
        return Chf.sum(positions.stream().map(Position::amount).toList());
    }
}
