package org.molaire.ui.internal.treatments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeColumn;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.treatment.TreatmentId;
import org.molaire.sync.BoardSnapshot;
import org.molaire.ui.internal.desk.Keys;
import org.molaire.ui.text.Texts;

/** The tree of a patient's file. News repaint the rows that they touch and no others. */
final class FileTree {

    private final Composite frame;
    private final TreeViewer viewer;
    private final Supplier<BoardSnapshot> board;
    private final Map<TreatmentId, List<Row>> shownChildren = new HashMap<>();
    private final RowLabels labels;
    private final ColumnWidths widths;
    private PatientFile file;

    FileTree(Composite parent, Texts texts, RowLabels labels, Supplier<BoardSnapshot> board) {
        this.board = board;
        this.labels = labels;
        frame = new Composite(parent, SWT.NONE);
        viewer = new TreeViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        Keys.named("treatments.tree", viewer.getTree()).setHeaderVisible(true);
        Keys.readAs(viewer.getTree(), texts.get("treatments.title"));
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Content());
        ColumnViewerToolTipSupport.enableFor(viewer);
        var what =
                column(
                        texts.get("treatments.column.what"),
                        new RowTexts(labels, this::file, board));
        var state =
                column(
                        texts.get("treatments.column.state"),
                        new StateTexts(labels, this::file, board));
        widths = new ColumnWidths(frame, what, state, labels.states());
        viewer.getTree().addListener(SWT.Expand, e -> later(this::fit));
        viewer.getTree().addListener(SWT.Collapse, e -> later(this::fit));
        viewer.addDoubleClickListener(e -> {
            Object row = ((StructuredSelection) e.getSelection()).getFirstElement();
            viewer.setExpandedState(row, !viewer.getExpandedState(row));
            fit();
        });
    }

    private TreeColumn column(String title, CellLabelProvider provider) {
        var column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(provider);
        return column.getColumn();
    }

    /** The tree tells of unfolding before it has done it. */
    private void later(Runnable step) {
        frame.getDisplay()
                .asyncExec(() -> {
                    if (!frame.isDisposed()) {
                        step.run();
                    }
                });
    }

    Control control() {
        return frame;
    }

    TreeViewer viewer() {
        return viewer;
    }

    private PatientFile file() {
        return file;
    }

    /** Shows a file; of the same patient again, what is unfolded and selected stays so. */
    void show(PatientFile read) {
        boolean same = file != null && file.patient().id().equals(read.patient().id());
        Object[] expanded = viewer.getExpandedElements();
        var selection = viewer.getStructuredSelection();
        file = read;
        viewer.getTree().setRedraw(false);
        try {
            viewer.setInput(read);
            if (same) {
                viewer.setExpandedElements(expanded);
                viewer.setSelection(selection);
            } else {
                viewer.expandToLevel(1);
                read.roots().stream()
                        .findFirst()
                        .ifPresent(row -> viewer.setSelection(new StructuredSelection(row)));
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
        fit();
    }

    /** Repaints these treatments and invoices, and adds invoices that are new. */
    void update(Collection<TreatmentId> treatments, Collection<InvoiceId> invoices) {
        var rows = new ArrayList<Row>();
        for (TreatmentId id : treatments) {
            var row = new Row.OfTreatment(id);
            if (file.children(row, board.get()).equals(shownChildren.get(id))) {
                rows.add(row);
            } else {
                viewer.refresh(row);
            }
        }
        invoices.stream().map(Row.OfInvoice::new).forEach(rows::add);
        viewer.update(rows.toArray(), null);
        if (!rows.isEmpty()) {
            fit();
        }
    }

    /** Makes room for what can be seen: rows that are folded away need none. */
    private void fit() {
        BoardSnapshot now = board.get();
        var unfolded = List.of(viewer.getExpandedElements());
        widths.fit(
                file.roots().stream().map(row -> text(row, now)),
                file.roots().stream()
                        .filter(unfolded::contains)
                        .flatMap(root -> file.children(root, now).stream())
                        .map(row -> text(row, now)));
    }

    private String text(Row row, BoardSnapshot now) {
        return labels.label(row, file, now).text();
    }

    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((PatientFile) input).roots().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            List<Row> children = file.children((Row) parent, board.get());
            if (parent instanceof Row.OfTreatment(TreatmentId id)) {
                shownChildren.put(id, children);
            }
            return children.toArray();
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Row.OfPosition position ? position.owner() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !file.children((Row) element, board.get()).isEmpty();
        }
    }
}
