package org.molaire.testkit.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.molaire.testkit.ui.Gestures;
import org.molaire.testkit.ui.Named;
import org.molaire.testkit.ui.Ui;
import org.molaire.testkit.ui.UiAwait;

/** The view « Patients ». */
public final class PatientsPage {

    /** Waits for the practice to be open. */
    public PatientsPage() {
        Named.await("patients.search", Text.class);
    }

    public void search(String text) {
        Ui.run(() -> Named.await("patients.search", Text.class).setText(text));
    }

    public List<String> names() {
        return Ui.get(() -> Stream.of(table().getItems()).map(TableItem::getText).toList());
    }

    /** Waits until the list shows just these. */
    public void awaitNames(String... names) {
        UiAwait.until(
                "patients " + List.of(names),
                () ->
                        Named.find("patients.table", Table.class).isPresent()
                                && names().equals(List.of(names)));
    }

    /** The name of the selected patient; waits for one. */
    public String selected() {
        return UiAwait.value(
                "a selected patient",
                () -> Stream.of(table().getSelection()).map(TableItem::getText).findFirst());
    }

    /** Searches for a patient and selects the first one found. */
    public void open(String name) {
        search(name);
        awaitNames(name);
        Ui.run(() -> {
            table().setSelection(0);
            Gestures.selected(table(), table().getItem(0));
        });
    }

    /** Waits for a patient in the list and selects it. */
    public void select(String name) {
        int row =
                UiAwait.value(
                        "patient " + name,
                        () -> Optional.of(names().indexOf(name)).filter(i -> i >= 0));
        Ui.run(() -> {
            table().setSelection(row);
            Gestures.selected(table(), table().getItem(row));
        });
    }

    /** The line below the list; empty if there is none. */
    public String rest() {
        return Ui.get(
                () -> Named.find("patients.rest", Label.class).map(Label::getText).orElse(""));
    }

    private static Table table() {
        return Named.await("patients.table", Table.class);
    }
}
