package org.molaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.molaire.domain.invoice.Biller;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.Pdf;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.practice.Sex;
import org.molaire.domain.treatment.Position;
import org.molaire.domain.treatment.TreatmentData;

class InvoicePdfWriterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final InvoiceData INVOICE =
            new InvoiceData(
                    new Biller(
                            "Cabinet Exemple",
                            Optional.of("7601001304307"),
                            Optional.of("Z999001"),
                            new Address("Rue Inventée 1", "1000", "Exempleville", "CH")),
                    "F-17",
                    1767600000,
                    DAY,
                    "ORG",
                    Chf.of("1234.52"),
                    Chf.of("1234.50"));

    private final InvoicePdfWriter writer = new InvoicePdfWriter(Locale.FRENCH);

    @Test
    void showsWhatAnInvoiceNeeds() throws IOException {
        String text = text(writer.write(patient("Modèle"), treatment(2, "Examen"), INVOICE));
        assertThat(text)
                .contains("Cabinet Exemple", "Rue Inventée 1", "1000 Exempleville")
                .contains("GLN 7601001304307", "RCC Z999001")
                .contains("Bruno Modèle", "F-12345 Ailleurs")
                .contains("Note d'honoraires", "F-17", "05.01.2026", "14.04.1957")
                .contains("222 9.0010", "Examen, dent 26", "1'234.50")
                .contains("Total", "CHF 1'234.52", "Montant dû", "CHF 1'234.50")
                .contains("Page 1 / 1");
    }

    @Test
    void goesOnOverPagesWithTheHeadRepeated() throws IOException {
        Pdf pdf = writer.write(patient("Modèle"), treatment(120, "Examen"), INVOICE);
        String text = text(pdf);
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            assertThat(text).contains("Page 1 / " + pages, "Page " + pages + " / " + pages);
            assertThat(text.split("Prestation", -1)).hasSize(pages + 1);
            assertThat(text.split("Examen", -1)).hasSize(121);
        }
    }

    @Test
    void embedsItsFonts() throws IOException {
        Pdf pdf = writer.write(patient("Modèle"), treatment(2, "Examen"), INVOICE);
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void givesTheSameBytesEachTime() {
        PatientData patient = patient("Modèle");
        Pdf first = writer.write(patient, treatment(50, "Examen"), INVOICE);
        assertThat(writer.write(patient, treatment(50, "Examen"), INVOICE)).isEqualTo(first);
        assertThat(
                        new InvoicePdfWriter(Locale.FRENCH)
                                .write(patient, treatment(50, "Examen"), INVOICE))
                .isEqualTo(first);
    }

    @Test
    void putsUpWithAnyText() throws IOException {
        String odd = "日本\u0000\n\t\u200B\uD83D\uDE00\uD800 " + "x".repeat(5000);
        assertThat(text(writer.write(patient(odd), treatment(1, odd), INVOICE)))
                .contains("CHF 1'234.50");
        assertThat(text(writer.write(patient(""), treatment(1, ""), INVOICE)))
                .contains("CHF 1'234.50");
    }

    private static PatientData patient(String name) {
        return new PatientData(
                "",
                name,
                "Bruno",
                Optional.of(LocalDate.of(1957, 4, 14)),
                Sex.MALE,
                Optional.empty(),
                new Address("Rue 2", "12345", "Ailleurs", "F"),
                Optional.empty());
    }

    private static TreatmentData treatment(int positions, String text) {
        List<Position> all = new ArrayList<>();
        for (int i = 0; i < positions; i++) {
            all.add(
                    new Position(
                            DAY,
                            "222",
                            "9.0010",
                            text,
                            Optional.of("26"),
                            BigDecimal.ONE,
                            Chf.of("1234.50")));
        }
        return new TreatmentData("Examen", DAY, DAY, all);
    }

    private static String text(Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
