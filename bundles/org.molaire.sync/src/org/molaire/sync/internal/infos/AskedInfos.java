package org.molaire.sync.internal.infos;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdGateway;
import org.molaire.cmd.Page;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.sync.CmdInfos;
import org.molaire.sync.InfoReport;
import org.molaire.sync.Trouble;
import org.molaire.sync.internal.board.Board;
import org.molaire.sync.internal.gateway.GatewayDoor;
import org.molaire.sync.internal.support.TroubleException;
import org.molaire.sync.internal.support.Troubles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks CMD for the invoices that someone looks at, with one call. */
@Component(service = CmdInfos.class)
public final class AskedInfos implements CmdInfos {

    private final PracticeStore store;
    private final GatewayDoor door;
    private final Board board;
    private final Clock clock;

    @Activate
    public AskedInfos(
            @Reference PracticeStore store, @Reference GatewayDoor door, @Reference Board board) {
        this(store, door, board, Clock.systemUTC());
    }

    public AskedInfos(PracticeStore store, GatewayDoor door, Board board, Clock clock) {
        this.store = store;
        this.door = door;
        this.board = board;
        this.clock = clock;
    }

    @Override
    public InfoReport ask(Collection<InvoiceId> invoices) {
        Set<SubmissionId> submissions = store.following().submissionsOf(invoices);
        if (submissions.isEmpty()) {
            return lastKnown(invoices);
        }
        if (submissions.size() > CmdGateway.MOST_IDS) {
            throw new IllegalArgumentException("more than one call: " + submissions.size());
        }
        try {
            Page page = door.gateway().facts(submissions);
            Instant now = clock.instant();
            store.following().apply(page.facts(), page.bad(), Optional.empty(), now);
            board.committed(Set.copyOf(invoices));
            return new InfoReport(
                    entries(invoices),
                    Optional.of(now),
                    unknown(invoices, page.unknown()),
                    page.bad().isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new Trouble(
                                            Trouble.Kind.INCOMPATIBLE,
                                            page.bad().getFirst().reason())));
        } catch (CmdFailure failure) {
            return notAnswered(invoices, Troubles.of(failure));
        } catch (TroubleException e) {
            return notAnswered(invoices, e.trouble());
        }
    }

    @Override
    public InfoReport lastKnown(Collection<InvoiceId> invoices) {
        return new InfoReport(entries(invoices), Optional.empty(), List.of(), Optional.empty());
    }

    private InfoReport notAnswered(Collection<InvoiceId> invoices, Trouble trouble) {
        return new InfoReport(entries(invoices), Optional.empty(), List.of(), Optional.of(trouble));
    }

    private List<InfoReport.Entry> entries(Collection<InvoiceId> invoices) {
        return store.invoices().find(invoices).stream()
                .map(tracked ->
                        new InfoReport.Entry(
                                tracked, store.invoices().history(tracked.invoice().id())))
                .toList();
    }

    private List<InvoiceId> unknown(
            Collection<InvoiceId> invoices, Set<SubmissionId> unknownToCmd) {
        return store.invoices().find(invoices).stream()
                .filter(tracked ->
                        tracked.submission()
                                .map(Submission::id)
                                .filter(unknownToCmd::contains)
                                .isPresent())
                .map(TrackedInvoice::invoice)
                .map(invoice -> invoice.id())
                .toList();
    }
}
