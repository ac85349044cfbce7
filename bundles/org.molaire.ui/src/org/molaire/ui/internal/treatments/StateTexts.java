package org.molaire.ui.internal.treatments;

import java.util.function.Supplier;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.molaire.sync.BoardSnapshot;

/** The tree's second column: the state in words, for whoever does not go by symbols. */
final class StateTexts extends ColumnLabelProvider {

    private final RowLabels labels;
    private final Supplier<PatientFile> file;
    private final Supplier<BoardSnapshot> board;

    StateTexts(RowLabels labels, Supplier<PatientFile> file, Supplier<BoardSnapshot> board) {
        this.labels = labels;
        this.file = file;
        this.board = board;
    }

    @Override
    public String getText(Object element) {
        return labels.state((Row) element, file.get(), board.get());
    }

    @Override
    public String getToolTipText(Object element) {
        return labels.tooltip((Row) element, file.get(), board.get());
    }
}
