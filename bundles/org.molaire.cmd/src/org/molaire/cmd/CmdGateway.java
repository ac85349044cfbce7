package org.molaire.cmd;

import java.util.Set;
import org.molaire.domain.cmd.Cursor;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.SubmissionId;

/**
 * What Molaire wants from CMD, in Molaire's words. Calls block, are safe from several threads, and
 * either answer or throw one of the {@link CmdFailure}s; every other exception is a defect. Nothing
 * is retried here.
 */
public interface CmdGateway extends AutoCloseable {

    /** The most ids that one call of {@link #facts} takes. */
    int MOST_IDS = 500;

    /**
     * Hands in an invoice. Twice with one id is one submission, and the same receipt, marked as
     * already known. The bytes leave at most once per call.
     *
     * @throws CmdFailure.Rejected if CMD does not take it, one id with other bytes included
     */
    Receipt submit(Dispatch dispatch) throws CmdFailure;

    /**
     * What changed since the cursor, oldest first.
     *
     * @param limit how many records at most
     * @throws CmdFailure.CursorUnknown if CMD does not know the cursor (any more)
     */
    Page changes(Cursor cursor, int limit) throws CmdFailure;

    /**
     * What CMD knows of these submissions, asked for at this instant.
     *
     * @param ids at most {@link #MOST_IDS}
     */
    Page facts(Set<SubmissionId> ids) throws CmdFailure;

    /** Asks CMD to cancel a submission; safe to repeat. */
    Receipt cancel(SubmissionId id, String reason) throws CmdFailure;

    /** Whether the credentials hold, and what the service allows. */
    AccountInfo account() throws CmdFailure;

    /** Gives up the connections; safe to repeat. */
    @Override
    void close();
}
