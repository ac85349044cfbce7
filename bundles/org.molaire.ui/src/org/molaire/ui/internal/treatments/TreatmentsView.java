package org.molaire.ui.internal.treatments;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.molaire.domain.practice.Patient;
import org.molaire.sync.BoardSnapshot;
import org.molaire.sync.Registration;
import org.molaire.ui.internal.desk.Ages;
import org.molaire.ui.internal.desk.BoardPulse;
import org.molaire.ui.internal.desk.Curtain;
import org.molaire.ui.internal.desk.DeskGate;
import org.molaire.ui.internal.desk.Latest;
import org.molaire.ui.internal.desk.PracticeDesk;
import org.molaire.ui.internal.patients.PatientsView;
import org.molaire.ui.internal.status.DemoBanner;
import org.molaire.ui.text.Moments;
import org.molaire.ui.text.Texts;

/** « Traitement / devis »: the file of the selected patient, with the CMD symbols. */
public final class TreatmentsView extends ViewPart {

    public static final String ID = "org.molaire.ui.view.treatments";

    private final Texts texts = Texts.ofPlatform();
    private final Moments moments = new Moments(texts, Clock.system(Moments.ZURICH));
    private final ISelectionListener follower = this::selectionChanged;
    private final Ages ages = new Ages(this::desk, Clock.systemUTC());
    private Curtain curtain;
    private FileHeader header;
    private FileTree tree;
    private Optional<Latest<Patient, PatientFile>> reader = Optional.empty();
    private Optional<PracticeDesk> desk = Optional.empty();
    private Optional<Patient> patient = Optional.empty();
    private Optional<PatientFile> file = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        curtain = new Curtain(parent, "treatments");
        Composite content = curtain.content();
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(content);
        new DemoBanner(content, texts, DeskGate.ofPlatform());
        header = new FileHeader(content, texts);
        tree =
                new FileTree(
                        content,
                        texts,
                        new RowLabels(texts, moments, ages::staleSince),
                        this::board);
        tree.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var menu = new MenuManager();
        tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
        getSite().registerContextMenu(menu, tree.viewer());
        getSite().setSelectionProvider(tree.viewer());
        curtain.say(texts.get("desk.opening"));
        getSite().getPage().addSelectionListener(PatientsView.ID, follower);
        DeskGate.ofPlatform().whenOpen(parent, this::opened);
    }

    private Registration opened(PracticeDesk opened) {
        var latest =
                new Latest<>(
                        "Molaire: read treatments",
                        tree.control(),
                        0,
                        (Patient of) -> read(opened, of),
                        this::show,
                        () -> curtain.say(texts.get("treatments.failed")));
        var pulse = new BoardPulse(opened.board(), getSite().getShell().getDisplay(), this::news);
        var aging =
                new Aging(opened, ages, () -> file, getSite().getShell().getDisplay(), this::news);
        desk = Optional.of(opened);
        reader = Optional.of(latest);
        curtain.say(texts.get("treatments.nobody"));
        selectionChanged(null, getSite().getPage().getSelection(PatientsView.ID));
        return () -> {
            pulse.close();
            aging.close();
            latest.forget();
            desk = Optional.empty();
            reader = Optional.empty();
            patient = Optional.empty();
            file = Optional.empty();
        };
    }

    /** Not for the UI thread. */
    private static PatientFile read(PracticeDesk desk, Patient patient) {
        var treatments = desk.store().treatments();
        return new PatientFile(
                patient,
                treatments.treatmentsOf(patient.id()),
                treatments.estimatesOf(patient.id()));
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof IStructuredSelection rows
                && rows.getFirstElement() instanceof Patient selected
                && !patient.equals(Optional.of(selected))
                && reader.isPresent()) {
            patient = Optional.of(selected);
            reader.get().ask(selected);
        }
    }

    private void show(PatientFile read) {
        file = Optional.of(read);
        header.show(read, board());
        tree.show(read);
        curtain.open();
    }

    private void news(BoardPulse.Changed changed) {
        if (file.isEmpty()) {
            return;
        }
        PatientFile shown = file.get();
        BoardSnapshot board = board();
        header.show(shown, board);
        var touched = new ArrayList<>(changed.treatments());
        touched.removeIf(id -> shown.treatment(id).isEmpty());
        tree.update(touched, changed.invoices());
        if (isNewTreatment(shown, board, changed)) {
            reader.ifPresent(latest -> latest.ask(shown.patient()));
        }
    }

    private static boolean isNewTreatment(
            PatientFile shown, BoardSnapshot board, BoardPulse.Changed changed) {
        return changed.treatments().stream()
                .filter(id -> shown.treatment(id).isEmpty())
                .flatMap(id -> board.invoicesOf(id).stream())
                .anyMatch(found -> found.invoice().patient().equals(shown.patient().id()));
    }

    private Optional<PracticeDesk> desk() {
        return desk;
    }

    private BoardSnapshot board() {
        return desk.map(found -> found.board().current()).orElse(BoardSnapshot.EMPTY);
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(PatientsView.ID, follower);
        super.dispose();
    }
}
