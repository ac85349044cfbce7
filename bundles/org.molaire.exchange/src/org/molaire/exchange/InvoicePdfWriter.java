package org.molaire.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.InvoiceFile;
import org.molaire.domain.invoice.Pdf;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.treatment.TreatmentData;
import org.molaire.exchange.internal.pdf.PdfPress;

/**
 * Writes a plain A4 invoice for one that came without a PDF. The same invoice gives the same bytes.
 * The font is read once, at the first invoice: keep the writer for many. Safe from several threads,
 * one at a time.
 */
public final class InvoicePdfWriter {

    private final Locale locale;
    private Optional<PdfPress> press = Optional.empty();

    public InvoicePdfWriter(Locale locale) {
        this.locale = locale;
    }

    /** The invoice of a file that was read. */
    public Pdf write(InvoiceFile file) {
        return write(file.patient(), file.treatment(), file.invoice());
    }

    /**
     * @throws UncheckedIOException if the font is not there, which is a defect
     */
    public synchronized Pdf write(
            PatientData patient, TreatmentData treatment, InvoiceData invoice) {
        try {
            if (press.isEmpty()) {
                press = Optional.of(new PdfPress(locale));
            }
            return new Pdf(press.get().print(patient, treatment, invoice));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
