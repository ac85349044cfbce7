package org.molaire.sync.internal.sending;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdGateway;
import org.molaire.cmd.Dispatch;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.Invoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.repository.OutboxRepository.Attempt;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.sync.SendReport.Line;
import org.molaire.sync.SendReport.Outcome;
import org.molaire.sync.Trouble;
import org.molaire.sync.internal.board.Board;
import org.molaire.sync.internal.support.Troubles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * One attempt at sending one invoice: committed before the call, its outcome committed after it, no
 * transaction open in between. Without positive evidence it is not sent; without certainty that
 * nothing arrived it is in doubt.
 */
@Component(service = Attempts.class)
public final class Attempts {

    private static final Logger LOG = System.getLogger(Attempts.class.getName());

    private static final Set<Trouble.Kind> STOPS_THE_REST =
            Set.of(
                    Trouble.Kind.UNREACHABLE,
                    Trouble.Kind.CERTIFICATE,
                    Trouble.Kind.NOT_READY,
                    Trouble.Kind.THROTTLED,
                    Trouble.Kind.UNAUTHORISED,
                    Trouble.Kind.INCOMPATIBLE);

    private final PracticeStore store;
    private final Board board;
    private final Clock clock;

    @Activate
    public Attempts(@Reference PracticeStore store, @Reference Board board) {
        this(store, board, Clock.systemUTC());
    }

    public Attempts(PracticeStore store, Board board, Clock clock) {
        this.store = store;
        this.board = board;
        this.clock = clock;
    }

    /** Whether the next invoice would meet the same trouble. */
    static boolean stopsTheRest(Trouble trouble) {
        return STOPS_THE_REST.contains(trouble.kind());
    }

    /** The caller holds the outbox. */
    Line send(Invoice invoice, CmdGateway gateway) {
        Optional<Attempt> attempt = store.outbox().begin(invoice.id(), clock.instant());
        if (attempt.isEmpty()) {
            return line(invoice, notWaiting(invoice.id()));
        }
        board.committed(Set.of(invoice.id()));
        try {
            return call(attempt.get(), gateway);
        } finally {
            board.committed(Set.of(invoice.id()));
        }
    }

    private Line call(Attempt attempt, CmdGateway gateway) {
        SubmissionId id = attempt.submission().id();
        Invoice invoice = attempt.invoice();
        try {
            Receipt receipt = gateway.submit(dispatch(attempt));
            store.outbox().sent(receipt, clock.instant());
            return line(invoice, receipt.alreadyKnown() ? Outcome.ALREADY_KNOWN : Outcome.SENT);
        } catch (CmdFailure.Rejected rejected) {
            Rejection rejection = rejected.rejection();
            store.outbox().rejected(id, rejection, clock.instant());
            return new Line(
                    invoice.id(),
                    invoice.number(),
                    Outcome.REJECTED,
                    Optional.of(rejection),
                    Optional.empty());
        } catch (CmdFailure failure) {
            LOG.log(Level.WARNING, "Submission {0}: {1}", id, failure.code());
            return new Line(
                    invoice.id(),
                    invoice.number(),
                    noteFailure(id, failure),
                    Optional.empty(),
                    Optional.of(Troubles.of(failure)));
        }
    }

    private Outcome noteFailure(SubmissionId id, CmdFailure failure) {
        if (failure.isOutcomeUnknown()) {
            store.outbox().inDoubt(id, failure.code(), clock.instant());
            return Outcome.IN_DOUBT;
        }
        store.outbox().notSent(id, failure.code(), clock.instant());
        return Outcome.NOT_SENT;
    }

    private Outcome notWaiting(InvoiceId id) {
        return store.invoices().find(Set.of(id)).stream()
                        .flatMap(tracked -> tracked.submission().stream())
                        .anyMatch(Submission::isUnconfirmed)
                ? Outcome.IN_DOUBT
                : Outcome.NOT_WAITING;
    }

    private static Dispatch dispatch(Attempt attempt) {
        return new Dispatch(
                attempt.submission().id(),
                attempt.submission().predecessor(),
                attempt.invoice().data(),
                attempt.patient().data(),
                attempt.pdf());
    }

    private static Line line(Invoice invoice, Outcome outcome) {
        return new Line(
                invoice.id(), invoice.number(), outcome, Optional.empty(), Optional.empty());
    }
}
