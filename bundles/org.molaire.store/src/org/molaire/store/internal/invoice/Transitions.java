package org.molaire.store.internal.invoice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.Submission.Status;

/**
 * The steps on the way of a submission, as pure functions. What CMD has said stands above what this
 * side believes: no later doubt takes a receipt back.
 */
public final class Transitions {

    private static final ZoneId SWISS = ZoneId.of("Europe/Zurich");

    private Transitions() {}

    /** A receipt came. If CMD's facts said in the meantime that it refuses, that stands. */
    public static Submission sent(Submission s, Receipt receipt, Optional<InvoiceFacts> facts) {
        boolean refused = facts.map(InvoiceFacts::isRejected).orElse(false);
        return refused
                ? with(s, Status.REJECTED, Optional.of(receipt), s.rejection(), Optional.empty())
                : with(s, Status.SENT, Optional.of(receipt), Optional.empty(), Optional.empty());
    }

    /** CMD refused at once. Does not touch what CMD has taken before. */
    public static Submission rejected(Submission s, Rejection rejection) {
        return s.status() == Status.SENT
                ? s
                : with(
                        s,
                        Status.REJECTED,
                        s.receipt(),
                        Optional.of(rejection),
                        Optional.of(rejection.code()));
    }

    /** The attempt ended without an answer. */
    public static Submission inDoubt(Submission s, String failure) {
        return s.isUnconfirmed()
                ? with(s, Status.IN_DOUBT, s.receipt(), s.rejection(), Optional.of(failure))
                : s;
    }

    /** The attempt surely did not arrive. */
    public static Submission notSent(Submission s, String failure) {
        return s.isUnconfirmed()
                ? with(s, Status.PREPARED, s.receipt(), s.rejection(), Optional.of(failure))
                : s;
    }

    /** CMD knows the submission: that settles every doubt, one way or the other. */
    public static Submission known(Submission s, InvoiceFacts facts, Instant now) {
        Receipt receipt = s.receipt().orElseGet(() -> receiptFrom(facts, now));
        if (facts.isRejected()) {
            Rejection why =
                    facts.rejection()
                            .or(s::rejection)
                            .orElseGet(() -> new Rejection("", "", List.of(), List.of()));
            return with(
                    s, Status.REJECTED, Optional.of(receipt), Optional.of(why), s.lastFailure());
        }
        return with(s, Status.SENT, Optional.of(receipt), Optional.empty(), Optional.empty());
    }

    private static Receipt receiptFrom(InvoiceFacts facts, Instant now) {
        Instant at = facts.receivedOn().map(day -> day.atStartOfDay(SWISS).toInstant()).orElse(now);
        return new Receipt(facts.submission(), facts.reference(), at, false);
    }

    private static Submission with(
            Submission s,
            Status status,
            Optional<Receipt> receipt,
            Optional<Rejection> rejection,
            Optional<String> failure) {
        return new Submission(
                s.id(),
                s.invoice(),
                s.predecessor(),
                status,
                s.attempts(),
                s.pdfSha256(),
                s.preparedAt(),
                receipt,
                rejection,
                failure);
    }
}
