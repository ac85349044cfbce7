package org.molaire.sync;

import java.util.Collection;
import java.util.List;
import org.molaire.domain.invoice.InvoiceId;

/** « Envoyer à la CMD ». */
public interface Sending {

    /**
     * The invoices that wait to be sent, and those whose sending is in doubt: what did not arrive
     * waits again. Not for the UI thread.
     */
    List<InvoiceId> waiting();

    /**
     * Sends those of the invoices that wait, one after the other. One that fails stays prepared and
     * never stops the next, unless CMD cannot be reached or refuses the credentials. Blocks; not
     * for the UI thread.
     */
    SendReport send(Collection<InvoiceId> invoices, Progress progress);
}
