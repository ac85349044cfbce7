package org.molaire.store.internal.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.molaire.domain.invoice.Biller;
import org.molaire.domain.invoice.Invoice;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.treatment.TreatmentId;

/** An invoice's row; written once. */
@Entity
@Table(name = "invoice")
public class InvoiceEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "patient_id")
    private long patient;

    @Column(name = "treatment_id")
    private long treatment;

    @Column(name = "biller_identity")
    private String billerIdentity;

    @Column(name = "biller_name")
    private String billerName;

    @Column(name = "biller_gln")
    private String billerGln;

    @Column(name = "biller_zsr")
    private String billerZsr;

    @Column(name = "biller_street")
    private String billerStreet;

    @Column(name = "biller_zip")
    private String billerZip;

    @Column(name = "biller_city")
    private String billerCity;

    @Column(name = "biller_country")
    private String billerCountry;

    private String number;

    @Column(name = "request_timestamp")
    private long requestTimestamp;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String law;
    private BigDecimal total;
    private BigDecimal due;

    protected InvoiceEntity() {}

    InvoiceEntity(PatientId patient, TreatmentId treatment, InvoiceData data) {
        this.patient = patient.value();
        this.treatment = treatment.value();
        Biller biller = data.biller();
        billerIdentity = biller.identity();
        billerName = biller.name();
        billerGln = biller.gln().orElse(null);
        billerZsr = biller.zsr().orElse(null);
        billerStreet = biller.address().street();
        billerZip = biller.address().zip();
        billerCity = biller.address().city();
        billerCountry = biller.address().country();
        number = data.number();
        requestTimestamp = data.requestTimestamp();
        issuedOn = data.issuedOn();
        law = data.law();
        total = data.total().amount();
        due = data.due().amount();
    }

    InvoiceId id() {
        return new InvoiceId(id);
    }

    public Invoice toRecord() {
        var address = new Address(billerStreet, billerZip, billerCity, billerCountry);
        var biller =
                new Biller(
                        billerName,
                        Optional.ofNullable(billerGln),
                        Optional.ofNullable(billerZsr),
                        address);
        var data =
                new InvoiceData(
                        biller,
                        number,
                        requestTimestamp,
                        issuedOn,
                        law,
                        new Chf(total),
                        new Chf(due));
        return new Invoice(id(), new PatientId(patient), new TreatmentId(treatment), data);
    }
}
