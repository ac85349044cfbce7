package org.molaire.ui.internal.patients;

import java.util.List;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.molaire.domain.practice.Patient;
import org.molaire.sync.Registration;
import org.molaire.ui.internal.desk.Curtain;
import org.molaire.ui.internal.desk.DeskGate;
import org.molaire.ui.internal.desk.Keys;
import org.molaire.ui.internal.desk.Latest;
import org.molaire.ui.internal.desk.PracticeDesk;
import org.molaire.ui.internal.patients.PatientSearch.Found;
import org.molaire.ui.text.Moments;
import org.molaire.ui.text.Texts;

/** « Patients »: search as you type; the selection tells the other views whose file to show. */
public final class PatientsView extends ViewPart {

    public static final String ID = "org.molaire.ui.view.patients";

    private final Texts texts = Texts.ofPlatform();
    private Curtain curtain;
    private Text search;
    private TableViewer table;
    private Label rest;

    @Override
    public void createPartControl(Composite parent) {
        curtain = new Curtain(parent, "patients");
        Composite content = curtain.content();
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(content);
        search = Keys.named("patients.search", createSearch(content));
        table = createTable(content);
        rest = Keys.named("patients.rest", new Label(content, SWT.WRAP));
        rest.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        getSite().setSelectionProvider(table);
        curtain.say(texts.get("desk.opening"));
        DeskGate.ofPlatform().whenOpen(parent, this::opened);
    }

    private Registration opened(PracticeDesk desk) {
        var finder = new PatientSearch(desk.store().patients());
        var latest =
                new Latest<>(
                        "Molaire: search patients",
                        search,
                        PatientSearch.PAUSE_MILLIS,
                        finder::find,
                        this::show,
                        () -> curtain.say(texts.get("patients.failed")));
        search.addModifyListener(e -> latest.ask(search.getText()));
        latest.ask(search.getText());
        return () -> {
            latest.forget();
            if (!search.isDisposed()) {
                curtain.say(texts.get("desk.opening"));
            }
        };
    }

    private void show(Found found) {
        List<Patient> patients = found.shown();
        curtain.open();
        table.setInput(patients);
        rest.setText(rest(found));
        var data = (GridData) rest.getLayoutData();
        data.exclude = rest.getText().isEmpty();
        rest.setVisible(!data.exclude);
        curtain.content().layout();
        if (table.getStructuredSelection().isEmpty() && !patients.isEmpty()) {
            table.setSelection(new StructuredSelection(patients.getFirst()), true);
        }
    }

    private String rest(Found found) {
        if (found.shown().isEmpty()) {
            return texts.get(found.all() ? "patients.none" : "patients.nobody");
        }
        if (found.others().isPresent()) {
            return texts.count("patients.others", found.others().getAsLong());
        }
        return found.more() ? texts.get("patients.more") : "";
    }

    private Text createSearch(Composite parent) {
        var field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(texts.get("patients.search"));
        field.setToolTipText(texts.get("patients.search.tip"));
        Keys.readAs(field, texts.get("patients.search"));
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.addListener(
                SWT.KeyDown,
                e -> {
                    if (e.keyCode == SWT.ARROW_DOWN) {
                        table.getTable().setFocus();
                        e.doit = false;
                    }
                });
        return field;
    }

    private TableViewer createTable(Composite parent) {
        var frame = new Composite(parent, SWT.NONE);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var layout = new TableColumnLayout();
        frame.setLayout(layout);
        var viewer = new TableViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        Keys.named("patients.table", viewer.getTable()).setHeaderVisible(true);
        Keys.readAs(viewer.getTable(), texts.get("patients.title"));
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(viewer, layout, "patients.name", 3, Patient::displayName);
        column(viewer, layout, "patients.birth", 2, PatientsView::birth);
        return viewer;
    }

    private void column(
            TableViewer viewer,
            TableColumnLayout layout,
            String title,
            int weight,
            java.util.function.Function<Patient, String> text) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(texts.get(title));
        column.setLabelProvider(
                ColumnLabelProvider.createTextProvider(patient -> text.apply((Patient) patient)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 84, true));
    }

    private static String birth(Patient patient) {
        return patient.data().birthDate().map(Moments::date).orElse("");
    }

    @Override
    public void setFocus() {
        if (search.isVisible()) {
            search.setFocus();
        }
    }
}
