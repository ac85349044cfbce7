package org.molaire.sync;

import java.util.List;
import java.util.Optional;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.invoice.InvoiceId;

/**
 * What became of invoices that were to be sent, one line each.
 *
 * @param consentChecked whether the practice asks for the patients' consent
 * @param trouble why the rest was not tried
 */
public record SendReport(List<Line> lines, boolean consentChecked, Optional<Trouble> trouble) {

    public SendReport {
        lines = List.copyOf(lines);
    }

    public boolean isClean() {
        return trouble.isEmpty() && lines.stream().allMatch(line -> line.outcome().isGood());
    }

    /**
     * One invoice.
     *
     * @param trouble what went wrong, where something did
     */
    public record Line(
            InvoiceId invoice,
            String number,
            Outcome outcome,
            Optional<Rejection> rejection,
            Optional<Trouble> trouble) {}

    /** What became of one invoice. */
    public enum Outcome {
        SENT,
        /** An earlier attempt had arrived; nothing was sent twice. */
        ALREADY_KNOWN,
        /** CMD has it since earlier: not sent again. */
        NOT_WAITING,
        REJECTED,
        /** « Envoi à confirmer »: settled by the next synchronisation. */
        IN_DOUBT,
        /** Stays prepared. */
        NOT_SENT,
        /** No consent of the patient: stays prepared. */
        NO_CONSENT;

        public boolean isGood() {
            return this == SENT || this == ALREADY_KNOWN || this == NOT_WAITING;
        }
    }
}
