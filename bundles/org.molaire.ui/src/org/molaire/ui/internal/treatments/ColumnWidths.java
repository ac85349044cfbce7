package org.molaire.ui.internal.treatments;

import java.util.stream.Stream;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;

/**
 * No text of the tree is cut: the state's column is as wide as its longest label, the other one
 * takes the rest, and where that is less than its rows need, the tree scrolls sideways.
 */
final class ColumnWidths {

    /** Before a root's text: unfolding, picture and symbol. */
    private static final int BEFORE_TEXT = 58;

    private static final int INDENTATION = 22;
    private static final int MARGIN = 14;

    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final Composite frame;
    private final TreeColumn what;
    private int needed;

    ColumnWidths(Composite frame, TreeColumn what, TreeColumn state, Stream<String> states) {
        this.frame = frame;
        this.what = what;
        frame.setLayout(layout);
        layout.setColumnData(state, new ColumnPixelData(widest(states) + MARGIN, true, true));
        layout.setColumnData(what, new ColumnWeightData(1, BEFORE_TEXT, true));
    }

    /** Makes room for these texts of the first column, of rows that are indented or not. */
    void fit(Stream<String> roots, Stream<String> indented) {
        int wanted = Math.max(widest(roots), widest(indented) + INDENTATION) + BEFORE_TEXT + MARGIN;
        if (wanted != needed) {
            needed = wanted;
            layout.setColumnData(what, new ColumnWeightData(1, wanted, true));
            frame.layout();
        }
    }

    private int widest(Stream<String> texts) {
        var paper = new GC(what.getParent());
        try {
            return texts.mapToInt(text -> paper.textExtent(text).x).max().orElse(0);
        } finally {
            paper.dispose();
        }
    }
}
