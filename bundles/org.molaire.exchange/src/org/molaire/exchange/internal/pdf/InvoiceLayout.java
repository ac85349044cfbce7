package org.molaire.exchange.internal.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.molaire.domain.invoice.Biller;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.treatment.Position;
import org.molaire.domain.treatment.TreatmentData;
import org.molaire.exchange.internal.Texts;

/** Where things stand on a plain invoice. */
final class InvoiceLayout {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final float SIZE = 10;
    private static final float SMALL = 9;
    private static final float LINE = 13;
    private static final float CODE = Sheet.LEFT + 62;
    private static final float TEXT = CODE + 82;
    private static final float QUANTITY = Sheet.RIGHT - 84;
    private static final float TEXT_WIDTH = QUANTITY - 56 - TEXT;
    private static final float WINDOW = 340;

    private final Sheet sheet;
    private final Texts texts;

    InvoiceLayout(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    void write(PatientData patient, TreatmentData treatment, InvoiceData invoice)
            throws IOException {
        practice(invoice.biller());
        window(patient);
        head(patient, treatment, invoice);
        columns();
        for (Position position : treatment.positions()) {
            position(position, invoice);
        }
        totals(invoice);
    }

    private void practice(Biller biller) throws IOException {
        for (String line : sheet.lettering().wrap(biller.name(), 14, Sheet.RIGHT - Sheet.LEFT)) {
            sheet.text(Sheet.LEFT, 14, line);
            sheet.down(17);
        }
        address(Sheet.LEFT, biller.address());
        if (biller.gln().isPresent()) {
            line(Sheet.LEFT, texts.get("pdf.gln", biller.gln().get()));
        }
        if (biller.zsr().isPresent()) {
            line(Sheet.LEFT, texts.get("pdf.zsr", biller.zsr().get()));
        }
    }

    /** The patient's address, where a window envelope shows it. */
    private void window(PatientData patient) throws IOException {
        sheet.moveTo(Math.min(sheet.y() - LINE, Sheet.TOP - 90));
        String name = (patient.givenName() + " " + patient.familyName()).strip();
        for (String part : sheet.lettering().wrap(name, SIZE, Sheet.RIGHT - WINDOW)) {
            line(WINDOW, part);
        }
        address(WINDOW, patient.address());
        sheet.down(4 * LINE);
    }

    private void head(PatientData patient, TreatmentData treatment, InvoiceData invoice)
            throws IOException {
        sheet.text(Sheet.LEFT, 16, texts.get("pdf.title"));
        sheet.down(24);
        pair("pdf.number", invoice.number());
        pair("pdf.date", date(invoice.issuedOn()));
        pair("pdf.patient", patient.displayName());
        if (patient.birthDate().isPresent()) {
            pair("pdf.birth", date(patient.birthDate().get()));
        }
        String period = texts.get("pdf.period", date(treatment.begin()), date(treatment.end()));
        pair("pdf.treatment", period);
        sheet.down(LINE);
    }

    private void columns() throws IOException {
        sheet.text(Sheet.LEFT, SMALL, texts.get("pdf.column.date"));
        sheet.text(CODE, SMALL, texts.get("pdf.column.code"));
        sheet.text(TEXT, SMALL, texts.get("pdf.column.text"));
        sheet.textEndingAt(QUANTITY, SMALL, texts.get("pdf.column.quantity"));
        sheet.textEndingAt(Sheet.RIGHT, SMALL, texts.get("pdf.column.amount"));
        sheet.down(5);
        sheet.rule();
        sheet.down(LINE);
    }

    private void position(Position position, InvoiceData invoice) throws IOException {
        String tooth = position.tooth().map(t -> ", " + texts.get("pdf.tooth", t)).orElse("");
        List<String> lines = sheet.lettering().wrap(position.text() + tooth, SMALL, TEXT_WIDTH);
        List<String> codes =
                sheet.lettering()
                        .wrap(position.tariff() + " " + position.code(), SMALL, TEXT - CODE - 6);
        int rows = Math.max(lines.size(), codes.size());
        roomFor(rows * LINE, invoice);
        sheet.text(Sheet.LEFT, SMALL, date(position.date()));
        sheet.textEndingAt(QUANTITY, SMALL, position.quantity().toPlainString());
        sheet.textEndingAt(Sheet.RIGHT, SMALL, position.amount().formatted());
        for (int row = 0; row < rows; row++) {
            sheet.text(CODE, SMALL, row < codes.size() ? codes.get(row) : "");
            sheet.text(TEXT, SMALL, row < lines.size() ? lines.get(row) : "");
            sheet.down(LINE);
        }
    }

    private void totals(InvoiceData invoice) throws IOException {
        roomFor(4 * LINE, invoice);
        sheet.rule();
        sheet.down(LINE + 3);
        sum("pdf.total", invoice.total(), SIZE);
        sheet.down(LINE + 3);
        sum("pdf.due", invoice.due(), 12);
    }

    private void sum(String key, Chf amount, float size) throws IOException {
        sheet.text(TEXT, size, texts.get(key));
        sheet.textEndingAt(Sheet.RIGHT, size, "CHF " + amount.formatted());
    }

    /** Goes on with a new page, its head repeated, where the rest does not fit. */
    private void roomFor(float height, InvoiceData invoice) throws IOException {
        if (!sheet.hasRoom(height)) {
            sheet.newPage();
            String title = texts.get("pdf.continued", texts.get("pdf.title"), invoice.number());
            sheet.text(Sheet.LEFT, SIZE, title);
            sheet.down(2 * LINE);
            columns();
        }
    }

    private void address(float x, Address address) throws IOException {
        line(x, address.street());
        boolean abroad = !address.country().isEmpty() && !address.country().equals("CH");
        String prefix = abroad ? address.country() + "-" : "";
        line(x, (prefix + address.zip() + " " + address.city()).strip());
    }

    private void pair(String key, String value) throws IOException {
        sheet.text(Sheet.LEFT, SIZE, texts.get(key));
        float x = Sheet.LEFT + 80;
        for (String part : sheet.lettering().wrap(value, SIZE, Sheet.RIGHT - x)) {
            line(x, part);
        }
    }

    private void line(float x, String text) throws IOException {
        if (!text.isBlank()) {
            sheet.text(x, SIZE, text);
            sheet.down(LINE);
        }
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }
}
