package org.molaire.ui.internal.desk;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/** Names that stay the same in every language: for tests and tools; and what is read aloud. */
public final class Keys {

    /** The key of {@link Widget#getData(String)} that holds a widget's name. */
    public static final String NAME = "org.molaire.ui.name";

    private Keys() {}

    /** Gives a widget its name, such as "patients.search". */
    public static <W extends Widget> W named(String name, W widget) {
        widget.setData(NAME, name);
        return widget;
    }

    /** Sets what assistive technology reads for a control that has no label of its own. */
    public static void readAs(Control control, String text) {
        control.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = text;
                            }
                        });
    }
}
