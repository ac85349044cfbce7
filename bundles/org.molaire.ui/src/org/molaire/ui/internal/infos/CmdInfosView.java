package org.molaire.ui.internal.infos;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.sync.InfoReport;
import org.molaire.sync.Registration;
import org.molaire.ui.internal.desk.BoardPulse;
import org.molaire.ui.internal.desk.Curtain;
import org.molaire.ui.internal.desk.DeskGate;
import org.molaire.ui.internal.desk.Latest;
import org.molaire.ui.internal.desk.PracticeDesk;
import org.molaire.ui.internal.treatments.Targets;
import org.molaire.ui.internal.treatments.TreatmentsView;
import org.molaire.ui.text.InfoCards;
import org.molaire.ui.text.Moments;
import org.molaire.ui.text.Texts;

/**
 * « Infos CMD »: follows the tree with what is known, without a call; asks CMD when a person wants
 * it to.
 */
public final class CmdInfosView extends ViewPart {

    public static final String ID = "org.molaire.ui.view.cmdinfos";

    private final Texts texts = Texts.ofPlatform();
    private final Moments moments = new Moments(texts, Clock.system(Moments.ZURICH));
    private final InfoCards cards = new InfoCards(texts, moments);
    private final ISelectionListener follower = this::selectionChanged;
    private Curtain curtain;
    private InfosHeader header;
    private CardsPane pane;
    private Optional<PracticeDesk> desk = Optional.empty();
    private Optional<Latest<List<InvoiceId>, InfoReport>> reader = Optional.empty();
    private List<InvoiceId> target = List.of();

    @Override
    public void createPartControl(Composite parent) {
        curtain = new Curtain(parent, "infos");
        Composite content = curtain.content();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        header = new InfosHeader(content, texts, moments, () -> ask(target));
        pane = new CardsPane(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
        curtain.say(texts.get("desk.opening"));
        getSite().getPage().addSelectionListener(TreatmentsView.ID, follower);
        DeskGate.ofPlatform().whenOpen(parent, this::opened);
    }

    private Registration opened(PracticeDesk opened) {
        var latest =
                new Latest<>(
                        "Molaire: read CMD facts",
                        pane.control(),
                        50,
                        (List<InvoiceId> ids) -> opened.infos().lastKnown(ids),
                        this::known,
                        () -> curtain.say(texts.get("infos.failed")));
        var pulse = new BoardPulse(opened.board(), getSite().getShell().getDisplay(), this::news);
        desk = Optional.of(opened);
        reader = Optional.of(latest);
        curtain.say(texts.get("infos.nothing"));
        selectionChanged(null, getSite().getPage().getSelection(TreatmentsView.ID));
        return () -> {
            pulse.close();
            latest.forget();
            desk = Optional.empty();
            reader = Optional.empty();
            target = List.of();
        };
    }

    /** Asks CMD for these invoices at this instant, with one call. On the UI thread. */
    public void ask(List<InvoiceId> invoices) {
        if (desk.isEmpty() || invoices.isEmpty()) {
            return;
        }
        PracticeDesk open = desk.get();
        target = List.copyOf(invoices);
        reader.ifPresent(Latest::forget);
        header.asking();
        var job =
                Job.create(
                        texts.get("job.infos"), (ICoreRunnable) monitor -> askNow(open, invoices));
        job.setUser(true);
        job.schedule();
    }

    /** Not for the UI thread. */
    private void askNow(PracticeDesk open, List<InvoiceId> invoices) {
        try {
            InfoReport report = open.infos().ask(invoices);
            later(() -> answered(invoices, report));
        } catch (RuntimeException e) {
            Platform.getLog(CmdInfosView.class).error("asking CMD broke", e);
            later(header::broken);
        }
    }

    private void later(Runnable step) {
        pane.control()
                .getDisplay()
                .asyncExec(() -> {
                    if (!pane.control().isDisposed()) {
                        step.run();
                    }
                });
    }

    private void answered(List<InvoiceId> invoices, InfoReport report) {
        if (invoices.equals(target)) {
            reader.ifPresent(Latest::forget);
            header.answer(report);
            show(report);
        }
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        desk.ifPresent(open -> {
            var board = open.board().current();
            List<InvoiceId> invoices = Targets.wholeTreatments(selection, board);
            if (invoices.isEmpty()) {
                target = List.of();
                reader.ifPresent(Latest::forget);
                curtain.say(texts.get(nothing(selection)));
            } else if (!invoices.equals(target)) {
                follow(invoices);
            }
        });
    }

    private String nothing(ISelection selection) {
        return selection == null || selection.isEmpty() ? "infos.nothing" : "infos.noInvoice";
    }

    private void follow(List<InvoiceId> invoices) {
        target = invoices;
        header.clear();
        reader.ifPresent(latest -> latest.ask(invoices));
    }

    private void news(BoardPulse.Changed changed) {
        if (target.isEmpty()) {
            selectionChanged(null, getSite().getPage().getSelection(TreatmentsView.ID));
        } else if (!Collections.disjoint(target, changed.invoices())) {
            reader.ifPresent(latest -> latest.ask(target));
        }
    }

    private void known(InfoReport report) {
        header.known(report);
        show(report);
    }

    private void show(InfoReport report) {
        pane.show(cards.of(report));
        curtain.open();
    }

    @Override
    public void setFocus() {
        pane.control().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(TreatmentsView.ID, follower);
        super.dispose();
    }
}
