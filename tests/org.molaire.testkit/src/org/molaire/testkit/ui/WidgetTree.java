package org.molaire.testkit.ui;

import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** The widgets of a display as indented text, one a line, for the report of a failure. */
final class WidgetTree {

    private final StringBuilder lines = new StringBuilder();

    String of(Display display) {
        for (Shell shell : display.getShells()) {
            add(shell, 0);
        }
        return lines.toString();
    }

    private void add(Control control, int depth) {
        line(control, text(control), depth, control.isVisible() ? "" : " hidden");
        items(control).forEach(item -> add(item, depth + 1));
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                add(child, depth + 1);
            }
        }
    }

    private void add(Item item, int depth) {
        line(item, item.getText(), depth, "");
        if (item instanceof TreeItem row) {
            for (TreeItem child : row.getItems()) {
                add(child, depth + 1);
            }
        }
    }

    private static Stream<? extends Item> items(Control control) {
        return switch (control) {
            case Tree tree -> Stream.of(tree.getItems());
            case Table table -> Stream.of(table.getItems());
            case ToolBar bar -> Stream.of(bar.getItems());
            default -> Stream.empty();
        };
    }

    private static String text(Control control) {
        return switch (control) {
            case Shell shell -> shell.getText();
            case Label label -> label.getText();
            case Button button -> button.getText();
            case Text field -> field.getText();
            default -> "";
        };
    }

    private void line(Widget widget, String text, int depth, String remark) {
        lines.append("  ".repeat(depth)).append(widget.getClass().getSimpleName());
        if (!text.isEmpty()) {
            lines.append(" \"").append(text).append('"');
        }
        lines.append(remark).append('\n');
    }
}
