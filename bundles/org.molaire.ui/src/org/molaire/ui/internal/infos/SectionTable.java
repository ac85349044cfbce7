package org.molaire.ui.internal.infos;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.molaire.ui.internal.desk.Keys;
import org.molaire.ui.text.InfoCard.Section;

/** A titled table of a card; as high as its rows, so that the card scrolls as a whole. */
final class SectionTable {

    private SectionTable() {}

    static void create(Composite parent, Section section) {
        var title = new Label(parent, SWT.NONE);
        title.setText(section.title());
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().indent(0, 2).applyTo(title);
        section.note()
                .ifPresent(text -> {
                    var note = new Label(parent, SWT.WRAP);
                    note.setText(text);
                    GridDataFactory.fillDefaults()
                            .grab(true, false)
                            .hint(120, SWT.DEFAULT)
                            .applyTo(note);
                });
        table(parent, section);
    }

    private static void table(Composite parent, Section section) {
        var frame = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
        var layout = new TableColumnLayout();
        frame.setLayout(layout);
        var table =
                Keys.named(
                        "infos." + section.name(),
                        new Table(frame, SWT.FULL_SELECTION | SWT.NO_SCROLL | SWT.BORDER));
        table.setHeaderVisible(true);
        Keys.readAs(table, section.title());
        for (int i = 0; i < section.columns().size(); i++) {
            boolean amount = section.amounts().contains(i);
            var column = new TableColumn(table, amount ? SWT.RIGHT : SWT.LEFT);
            column.setText(section.columns().get(i));
            layout.setColumnData(column, new ColumnWeightData(width(section, i), 36, true));
        }
        for (int i = 0; i < section.rows().size(); i++) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(section.rows().get(i).toArray(String[]::new));
            if (section.alerts().contains(i)) {
                item.setForeground(
                        JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
            }
        }
    }

    /** Columns share the width by their longest text. */
    private static int width(Section section, int column) {
        int longest = section.columns().get(column).length();
        for (var row : section.rows()) {
            longest = Math.max(longest, row.get(column).length());
        }
        return Math.min(longest, 30);
    }
}
