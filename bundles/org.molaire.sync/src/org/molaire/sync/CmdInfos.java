package org.molaire.sync;

import java.util.Collection;
import org.molaire.domain.invoice.InvoiceId;

/** « Voir infos CMD »: asks CMD at that instant. */
public interface CmdInfos {

    /**
     * Asks for all these invoices with exactly one call, keeps the answer, and tells the board.
     * Without a submission that CMD may hold, no call is made. Blocks; not for the UI thread.
     */
    InfoReport ask(Collection<InvoiceId> invoices);

    /** The same from the store alone, without asking CMD. Not for the UI thread. */
    InfoReport lastKnown(Collection<InvoiceId> invoices);
}
