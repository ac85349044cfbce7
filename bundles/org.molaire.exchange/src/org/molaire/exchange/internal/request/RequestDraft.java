package org.molaire.exchange.internal.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.invoice.Biller;
import org.molaire.domain.invoice.ImportWarning;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.InvoiceFile;
import org.molaire.domain.invoice.Pdf;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.treatment.Position;
import org.molaire.domain.treatment.TreatmentData;
import org.molaire.exchange.Refusal;

/** What was read so far; whole only once the file came to its end. */
final class RequestDraft {

    /** Sums of rounded positions may differ from the rounded sum: no reason to warn. */
    private static final Chf TOLERANCE = Chf.of("0.05");

    String number = "";
    long timestamp;
    Optional<LocalDate> issuedOn = Optional.empty();
    Optional<Biller> biller = Optional.empty();
    Optional<PatientData> patient = Optional.empty();
    Optional<String> law = Optional.empty();
    Optional<String> avsOfLaw = Optional.empty();
    Optional<TreatmentDates> treatment = Optional.empty();
    Optional<Chf> total = Optional.empty();
    Optional<Chf> due = Optional.empty();
    int balanceLine;
    List<Position> positions = List.of();
    Optional<Pdf> pdf = Optional.empty();

    private final Warnings warnings;

    RequestDraft(Warnings warnings) {
        this.warnings = warnings;
    }

    /** For services whose own date cannot be read. */
    LocalDate dateOfServices() {
        return treatment.flatMap(TreatmentDates::begin).or(() -> issuedOn).orElse(LocalDate.EPOCH);
    }

    InvoiceFile finish(int line) throws RefusedException {
        LocalDate issued = needed(issuedOn, "invoice", line);
        PatientData person = needed(patient, "patient", line);
        Biller issuer = needed(biller, "biller", line);
        String lawType = needed(law, "law", line);
        TreatmentDates dates = needed(treatment, "treatment", line);
        Chf sum = needed(total, "balance", line);
        Chf toPay = needed(due, "balance", line);
        if (positions.isEmpty()) {
            throw new RefusedException(Refusal.Kind.MISSING_FIELD, line, "services");
        }
        checkTotal(sum);
        return new InvoiceFile(
                PatientReader.withAvs(person, avsOfLaw),
                treatment(dates),
                new InvoiceData(issuer, number, timestamp, issued, lawType, sum, toPay),
                pdf,
                warnings.all());
    }

    private TreatmentData treatment(TreatmentDates dates) {
        LocalDate begin = dates.begin().orElseGet(this::firstService);
        return new TreatmentData(
                dates.diagnosis().orElseGet(this::mainService),
                begin,
                dates.end().orElse(begin),
                positions);
    }

    private LocalDate firstService() {
        return positions.stream().map(Position::date).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Without a written diagnosis, the dearest service says best what was done. */
    private String mainService() {
        Position main =
                positions.stream().max(Comparator.comparing(Position::amount)).orElseThrow();
        return TreatmentDates.shortened(main.text());
    }

    private void checkTotal(Chf sum) {
        Chf difference = Chf.sum(positions.stream().map(Position::amount).toList()).minus(sum);
        if (difference.amount().abs().compareTo(TOLERANCE.amount()) > 0) {
            warnings.add(ImportWarning.Kind.TOTAL_DIFFERS, balanceLine, "");
        }
    }

    private static <T> T needed(Optional<T> value, String field, int line) throws RefusedException {
        return value.orElseThrow(
                () -> new RefusedException(Refusal.Kind.MISSING_FIELD, line, field));
    }
}
