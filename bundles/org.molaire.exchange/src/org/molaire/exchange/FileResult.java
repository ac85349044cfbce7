package org.molaire.exchange;

import java.nio.file.Path;
import java.util.List;
import org.molaire.domain.invoice.ImportWarning;
import org.molaire.domain.invoice.InvoiceId;

/** What became of one file. */
public sealed interface FileResult {

    /** The file as it was named. */
    Path file();

    /**
     * The invoice is new, prepared to be sent.
     *
     * @param number as printed on the invoice
     */
    record Imported(Path file, InvoiceId invoice, String number, List<ImportWarning> warnings)
            implements FileResult {

        public Imported {
            warnings = List.copyOf(warnings);
        }
    }

    /** The invoice was there already: nothing was changed. */
    record AlreadyKnown(Path file, InvoiceId invoice, String number) implements FileResult {}

    /** Nothing of the file was kept. */
    record Refused(Path file, Refusal refusal) implements FileResult {}
}
