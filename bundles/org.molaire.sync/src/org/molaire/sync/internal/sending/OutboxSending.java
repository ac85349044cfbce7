package org.molaire.sync.internal.sending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdGateway;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.sync.Progress;
import org.molaire.sync.SendReport;
import org.molaire.sync.SendReport.Line;
import org.molaire.sync.SendReport.Outcome;
import org.molaire.sync.Sending;
import org.molaire.sync.Trouble;
import org.molaire.sync.internal.gateway.GatewayDoor;
import org.molaire.sync.internal.practice.StoredPractice;
import org.molaire.sync.internal.support.TroubleException;
import org.molaire.sync.internal.support.Troubles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends what waits in the outbox, one invoice after the other, each at most once. */
@Component(service = Sending.class)
public final class OutboxSending implements Sending {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private final PracticeStore store;
    private final StoredPractice practice;
    private final GatewayDoor door;
    private final DoubtSettler settler;
    private final Attempts attempts;
    private final Clock clock;

    @Activate
    public OutboxSending(
            @Reference PracticeStore store,
            @Reference StoredPractice practice,
            @Reference GatewayDoor door,
            @Reference DoubtSettler settler,
            @Reference Attempts attempts) {
        this(store, practice, door, settler, attempts, Clock.systemUTC());
    }

    public OutboxSending(
            PracticeStore store,
            StoredPractice practice,
            GatewayDoor door,
            DoubtSettler settler,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.practice = practice;
        this.door = door;
        this.settler = settler;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public List<InvoiceId> waiting() {
        Stream<InvoiceId> doubtful = store.outbox().unconfirmed().stream().map(Submission::invoice);
        return Stream.concat(store.outbox().waiting().stream(), doubtful).toList();
    }

    @Override
    public SendReport send(Collection<InvoiceId> invoices, Progress progress) {
        PracticeSettings settings = practice.settings();
        List<Line> lines = new ArrayList<>();
        Optional<Trouble> trouble;
        if (!settings.pdfSending()) {
            trouble = Optional.of(new Trouble(Trouble.Kind.PDF_SENDING_OFF, "switched off"));
        } else {
            trouble = sendAll(invoices, settings, progress, lines);
        }
        return new SendReport(lines, settings.consentRequired(), trouble);
    }

    private Optional<Trouble> sendAll(
            Collection<InvoiceId> invoices,
            PracticeSettings settings,
            Progress progress,
            List<Line> lines) {
        try {
            CmdGateway gateway = door.gateway();
            settler.settle(gateway);
            for (TrackedInvoice tracked : store.invoices().find(invoices)) {
                progress.step(lines.size(), invoices.size());
                if (progress.isCancelled()) {
                    return Optional.of(new Trouble(Trouble.Kind.CANCELLED, "by the user"));
                }
                Line line = sendOne(tracked, settings, gateway);
                lines.add(line);
                if (line.trouble().filter(Attempts::stopsTheRest).isPresent()) {
                    return line.trouble();
                }
            }
            return Optional.empty();
        } catch (CmdFailure failure) {
            return Optional.of(Troubles.of(failure));
        } catch (TroubleException e) {
            return Optional.of(e.trouble());
        }
    }

    private Line sendOne(TrackedInvoice tracked, PracticeSettings settings, CmdGateway gateway) {
        if (settings.consentRequired() && !hasConsent(tracked)) {
            return new Line(
                    tracked.invoice().id(),
                    tracked.invoice().number(),
                    Outcome.NO_CONSENT,
                    Optional.empty(),
                    Optional.empty());
        }
        settler.outbox().lock();
        try {
            return attempts.send(tracked.invoice(), gateway);
        } finally {
            settler.outbox().unlock();
        }
    }

    private boolean hasConsent(TrackedInvoice tracked) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZURICH);
        return store.patients()
                .find(tracked.invoice().patient())
                .flatMap(patient -> patient.data().consent())
                .filter(consent -> consent.isInForce(today))
                .isPresent();
    }
}
