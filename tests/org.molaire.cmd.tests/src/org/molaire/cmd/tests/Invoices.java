package org.molaire.cmd.tests;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.molaire.cmd.Dispatch;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.Biller;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.Pdf;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.practice.Sex;

/** Invented invoices that are ready to be handed in. */
final class Invoices {

    static final int MEGABYTE = 1024 * 1024;
    private static final Biller BILLER =
            new Biller(
                    "Cabinet Démo",
                    Optional.of("7601001304307"),
                    Optional.empty(),
                    Address.UNKNOWN);
    private static final PatientData PATIENT =
            new PatientData(
                    "17",
                    "Exemple",
                    "Zoé",
                    Optional.of(LocalDate.of(1980, 2, 29)),
                    Sex.FEMALE,
                    Optional.empty(),
                    new Address("Rue de l'Essai 1", "1000", "Lausanne", "CH"),
                    Optional.empty());

    private Invoices() {}

    static Dispatch invoice(String number) {
        return invoice(number, pdf(2000));
    }

    static Dispatch invoice(String number, Pdf pdf) {
        return new Dispatch(
                new SubmissionId(UUID.randomUUID()),
                Optional.empty(),
                header(number),
                PATIENT,
                pdf);
    }

    /** The same submission with other bytes. */
    static Dispatch withPdf(Dispatch dispatch, Pdf pdf) {
        return new Dispatch(
                dispatch.id(), dispatch.predecessor(), dispatch.invoice(), dispatch.patient(), pdf);
    }

    static Dispatch withoutName(Dispatch dispatch) {
        var nameless =
                new PatientData(
                        "",
                        "",
                        "",
                        Optional.empty(),
                        Sex.UNKNOWN,
                        Optional.empty(),
                        Address.UNKNOWN,
                        Optional.empty());
        return new Dispatch(
                dispatch.id(),
                dispatch.predecessor(),
                dispatch.invoice(),
                nameless,
                dispatch.pdf());
    }

    private static InvoiceData header(String number) {
        return new InvoiceData(
                BILLER,
                number,
                1_700_000_000L,
                LocalDate.of(2026, 1, 5),
                "ORG",
                Chf.of("345.62"),
                Chf.of("345.60"));
    }

    /** Bytes that cannot be compressed and begin as a PDF does. */
    static Pdf pdf(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        byte[] head = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return new Pdf(bytes);
    }
}
