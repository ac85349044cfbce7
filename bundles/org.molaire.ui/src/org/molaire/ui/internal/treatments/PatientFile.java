package org.molaire.ui.internal.treatments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.Patient;
import org.molaire.domain.treatment.Estimate;
import org.molaire.domain.treatment.Position;
import org.molaire.domain.treatment.Treatment;
import org.molaire.domain.treatment.TreatmentId;
import org.molaire.sync.BoardSnapshot;

/** The treatments and devis of one patient, as read at one moment. */
public final class PatientFile {

    private final Patient patient;
    private final Map<TreatmentId, Treatment> treatments = new LinkedHashMap<>();
    private final Map<Long, Estimate> estimates = new LinkedHashMap<>();

    public PatientFile(Patient patient, List<Treatment> treatments, List<Estimate> estimates) {
        this.patient = patient;
        treatments.forEach(treatment -> this.treatments.put(treatment.id(), treatment));
        estimates.forEach(estimate -> this.estimates.put(estimate.id(), estimate));
    }

    public Patient patient() {
        return patient;
    }

    public Optional<Treatment> treatment(TreatmentId id) {
        return Optional.ofNullable(treatments.get(id));
    }

    public Optional<Estimate> estimate(long id) {
        return Optional.ofNullable(estimates.get(id));
    }

    public Optional<Position> position(Row.OfPosition row) {
        List<Position> positions = positions(row.owner());
        return row.index() < positions.size()
                ? Optional.of(positions.get(row.index()))
                : Optional.empty();
    }

    /** Treatments, then devis. */
    public List<Row> roots() {
        return Stream.concat(
                        treatments.keySet().stream().map(Row.OfTreatment::new),
                        estimates.keySet().stream().map(Row.OfEstimate::new))
                .map(Row.class::cast)
                .toList();
    }

    /** Below a treatment its invoices, as the board has them, and its positions. */
    public List<Row> children(Row row, BoardSnapshot board) {
        var positions =
                IntStream.range(0, positions(row).size())
                        .mapToObj(index -> (Row) new Row.OfPosition(row, index));
        if (row instanceof Row.OfTreatment(TreatmentId id)) {
            var invoices =
                    board.invoicesOf(id).stream()
                            .map(tracked -> (Row) new Row.OfInvoice(tracked.invoice().id()));
            return Stream.concat(invoices, positions).toList();
        }
        return positions.toList();
    }

    /** CHF that the patient owes for all that was handed to CMD or waits to be. */
    public Chf open(BoardSnapshot board) {
        return Chf.sum(
                treatments.keySet().stream()
                        .flatMap(id -> board.invoicesOf(id).stream())
                        .map(TrackedInvoice::open)
                        .toList());
    }

    private List<Position> positions(Row row) {
        return switch (row) {
            case Row.OfTreatment(TreatmentId id) ->
                    treatment(id).map(found -> found.data().positions()).orElse(List.of());
            case Row.OfEstimate(long id) -> estimate(id).map(Estimate::positions).orElse(List.of());
            case Row.OfInvoice invoice -> List.of();
            case Row.OfPosition position -> List.of();
        };
    }
}
