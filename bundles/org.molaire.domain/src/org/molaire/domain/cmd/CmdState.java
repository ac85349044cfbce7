package org.molaire.domain.cmd;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The six states that people see as a symbol. Never stored as a truth of its own: it follows from
 * the submission and from CMD's facts.
 */
public enum CmdState {
    PREPARED,
    SENT,
    OPEN,
    REMINDED,
    LOSS,
    PAID;

    private static final List<CmdState> MOST_URGENT_FIRST =
            List.of(LOSS, REMINDED, OPEN, SENT, PREPARED, PAID);

    /**
     * The state of an invoice: total, pure, the first rule that fits wins. The rules stand in the
     * user's order: loss, paid, reminded, open, sent, prepared.
     */
    public static CmdState of(Optional<Submission> submission, Optional<InvoiceFacts> facts) {
        return facts.flatMap(CmdState::saidByCmd)
                .orElseGet(() -> isReceived(submission, facts) ? SENT : PREPARED);
    }

    private static Optional<CmdState> saidByCmd(InvoiceFacts facts) {
        boolean nothingOpen = !facts.open().isPositive();
        boolean nothingLost = !facts.writtenOff().isPositive();
        boolean recoveredInFull = nothingOpen && nothingLost;
        if ((facts.isEnforced() || !nothingLost) && !recoveredInFull) {
            return Optional.of(LOSS);
        }
        if (!facts.isAccepted() || facts.cancelled()) {
            return Optional.empty();
        }
        if (nothingOpen) {
            return Optional.of(PAID);
        }
        return Optional.of(facts.reminderLevel() > 0 ? REMINDED : OPEN);
    }

    private static boolean isReceived(
            Optional<Submission> submission, Optional<InvoiceFacts> facts) {
        boolean rejected =
                facts.map(InvoiceFacts::isRejected).orElse(false)
                        || submission.map(Submission::isRejected).orElse(false);
        return !rejected
                && (facts.isPresent() || submission.flatMap(Submission::receipt).isPresent());
    }

    /** What a treatment with several invoices shows; empty for none. */
    public static Optional<CmdState> mostUrgent(Collection<CmdState> states) {
        return states.stream().min(Comparator.comparingInt(MOST_URGENT_FIRST::indexOf));
    }

    /** Whether money is still expected, so that the invoice must be followed. */
    public boolean isUnpaid() {
        return this == SENT || this == OPEN || this == REMINDED || this == LOSS;
    }
}
