package org.molaire.exchange.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.treatment.TreatmentData;
import org.molaire.exchange.internal.Texts;

/** Makes the bytes of plain invoices, in memory alone. Holds the font, read once. */
public final class PdfPress {

    /** Comes with PDFBox (SIL Open Font License): there on every machine. */
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Texts texts;
    private final Locale locale;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    /**
     * @throws IOException if the font cannot be read
     */
    public PdfPress(Locale locale) throws IOException {
        this.texts = new Texts(locale);
        this.locale = locale;
        try (InputStream bytes = PDFont.class.getResourceAsStream(FONT)) {
            if (bytes == null) {
                throw new IOException("PDFBox without its font");
            }
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        }
        // Ligatures cost two thirds of the time and nobody misses them.
        font.setEnableGsub(false);
        this.glyphs = font.getUnicodeCmapLookup();
    }

    /** The same bytes for the same invoice, at any time, on any machine. */
    public byte[] print(PatientData patient, TreatmentData treatment, InvoiceData invoice)
            throws IOException {
        try (var document = new PDDocument()) {
            document.setDocumentId(invoice.requestTimestamp());
            document.getDocumentInformation()
                    .setTitle(texts.get("pdf.title") + " " + invoice.number());
            document.getDocumentCatalog().setLanguage(locale.getLanguage());
            var lettering = new Lettering(PDType0Font.load(document, font, true), glyphs);
            var sheet = new Sheet(document, lettering);
            try (sheet) {
                new InvoiceLayout(sheet, texts).write(patient, treatment, invoice);
            }
            int pages = document.getNumberOfPages();
            for (int page = 0; page < pages; page++) {
                String number = texts.get("pdf.page", page + 1, pages);
                sheet.foot(page, invoice.biller().name(), number);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
