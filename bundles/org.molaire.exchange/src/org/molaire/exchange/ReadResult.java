package org.molaire.exchange;

import org.molaire.domain.invoice.InvoiceFile;

/** What came of reading one file: all of it, or nothing and the reason. */
public sealed interface ReadResult {

    /** It was read and checked; what is doubtful stands in its warnings. */
    record Read(InvoiceFile file) implements ReadResult {}

    /** It was not taken. */
    record Refused(Refusal refusal) implements ReadResult {}
}
