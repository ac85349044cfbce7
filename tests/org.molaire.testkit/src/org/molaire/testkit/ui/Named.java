package org.molaire.testkit.ui;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/**
 * Finds widgets by the names that the workbench gives them, the same in every language. On the UI
 * thread; {@link Ui} brings one there.
 */
public final class Named {

    private static final String NAME = "org.molaire.ui.name";

    private Named() {}

    /** All visible widgets with this name. */
    public static <W extends Widget> Stream<W> all(String name, Class<W> type) {
        return Stream.of(Ui.display().getShells())
                .flatMap(Named::withChildren)
                .filter(control -> name.equals(control.getData(NAME)))
                .filter(Control::isVisible)
                .filter(type::isInstance)
                .map(type::cast);
    }

    public static <W extends Widget> Optional<W> find(String name, Class<W> type) {
        return all(name, type).findFirst();
    }

    /** Waits for the widget to be there. */
    public static <W extends Widget> W await(String name, Class<W> type) {
        return UiAwait.value(name + " to be there", () -> find(name, type));
    }

    /** Waits for the dialog to be gone. */
    public static void awaitGone(String name) {
        UiAwait.until(name + " to be gone", () -> find(name, Shell.class).isEmpty());
    }

    /** A control and all below it. */
    public static Stream<Control> withChildren(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(
                        Stream.of(control),
                        Stream.of(composite.getChildren()).flatMap(Named::withChildren))
                : Stream.of(control);
    }
}
