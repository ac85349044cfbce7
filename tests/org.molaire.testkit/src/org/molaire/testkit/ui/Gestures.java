package org.molaire.testkit.ui;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** What a hand does, as the widgets are told of it. On the UI thread. */
public final class Gestures {

    private Gestures() {}

    /** Presses a button, or switches a check box. */
    public static void press(Button button) {
        if (!button.isEnabled()) {
            throw new AssertionError("disabled: " + button.getText());
        }
        if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Presses the dialog's default button. */
    public static void accept(Shell dialog) {
        press(dialog.getDefaultButton());
    }

    /** Tells a tree or table that a row of it was selected. */
    public static void selected(Widget control, Widget row) {
        var event = new Event();
        event.item = row;
        control.notifyListeners(SWT.Selection, event);
    }

    /** The entries of a control's context menu, filled as when it opens. */
    public static List<String> menuOf(Control control) {
        Menu menu = control.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        try {
            return entries(menu).map(item -> label(item)).toList();
        } finally {
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    /** Chooses an entry of a control's context menu. */
    public static void choose(Control control, String label) {
        Menu menu = control.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem entry =
                entries(menu)
                        .filter(item -> label(item).equals(label))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no entry " + label));
        entry.notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
    }

    private static Stream<MenuItem> entries(Menu menu) {
        return Stream.of(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0);
    }

    /** An entry's text without mnemonic and key. */
    private static String label(MenuItem item) {
        return item.getText().replaceAll("\t.*", "").replace("&", "");
    }
}
