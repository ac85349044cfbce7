package org.molaire.testkit.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.invoice.Biller;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.InvoiceFile;
import org.molaire.domain.invoice.Pdf;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.treatment.Position;
import org.molaire.domain.treatment.TreatmentData;

/** Invented invoices of an invented practice. What a test does not care about has a plain value. */
public final class InvoiceBuilder {

    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 15);

    private final String number;
    private Optional<String> billerGln = Optional.of("7601001304307");
    private long timestamp = 1_768_435_200L;
    private LocalDate issuedOn = ISSUED;
    private Chf total = Chf.of("120.00");
    private Optional<String> title = Optional.empty();
    private PatientData patient = PatientBuilder.patient("Muster", "Anna").build();

    private InvoiceBuilder(String number) {
        this.number = number;
    }

    public static InvoiceBuilder invoice(String number) {
        return new InvoiceBuilder(number);
    }

    public InvoiceBuilder billerGln(String gln) {
        billerGln = Optional.of(gln);
        return this;
    }

    public InvoiceBuilder timestamp(long secondsSince1970) {
        timestamp = secondsSince1970;
        return this;
    }

    public InvoiceBuilder issuedOn(LocalDate date) {
        issuedOn = date;
        return this;
    }

    /**
     * @param chf such as {@code 120.00}
     */
    public InvoiceBuilder total(String chf) {
        total = Chf.of(chf);
        return this;
    }

    /** What the treatment is called. */
    public InvoiceBuilder titled(String words) {
        title = Optional.of(words);
        return this;
    }

    public InvoiceBuilder of(PatientData data) {
        patient = data;
        return this;
    }

    /** The invoice alone. */
    public InvoiceData data() {
        var address = new Address("Place du Test 2", "1200", "Genève", "CH");
        var biller = new Biller("Cabinet Exemple", billerGln, Optional.empty(), address);
        return new InvoiceData(
                biller, number, timestamp, issuedOn, "ORG", total, total.roundedToFiveCentimes());
    }

    /** The treatment that it is for: one position over the whole total. */
    public TreatmentData treatment() {
        var position =
                new Position(
                        issuedOn,
                        "222",
                        "9.0101",
                        "Prestation d'essai",
                        Optional.of("36"),
                        BigDecimal.ONE,
                        total);
        return new TreatmentData(
                title.orElse("Traitement " + number), issuedOn, issuedOn, List.of(position));
    }

    /** The invoice as a file would bring it, with patient and treatment. */
    public InvoiceFile file() {
        return new InvoiceFile(patient, treatment(), data(), Optional.of(pdf()), List.of());
    }

    /** Bytes of this invoice's own. */
    public Pdf pdf() {
        return new Pdf(("%PDF-1.7 " + number).getBytes(StandardCharsets.UTF_8));
    }
}
