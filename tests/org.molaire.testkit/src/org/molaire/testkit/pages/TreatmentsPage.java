package org.molaire.testkit.pages;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.molaire.testkit.ui.Gestures;
import org.molaire.testkit.ui.Look;
import org.molaire.testkit.ui.Named;
import org.molaire.testkit.ui.Ui;
import org.molaire.testkit.ui.UiAwait;
import org.molaire.testkit.ui.WorkbenchDriver;

/** The view « Traitement / devis ». Rows are named by the beginning of their text. */
public final class TreatmentsPage {

    private final WorkbenchDriver workbench;

    public TreatmentsPage(WorkbenchDriver workbench) {
        this.workbench = workbench;
    }

    /** Waits until the file of this patient is shown. */
    public TreatmentsPage awaitPatient(String name) {
        UiAwait.until(
                "the file of " + name,
                () ->
                        Named.find("treatments.patient", Label.class)
                                .map(Label::getText)
                                .filter(name::equals)
                                .isPresent());
        return this;
    }

    /** The texts of the rows that are not below another. */
    public List<String> rows() {
        return Ui.get(() -> Stream.of(tree().getItems()).map(TreeItem::getText).toList());
    }

    /** The texts of the rows below a row, which is unfolded. */
    public List<String> below(String row) {
        return Ui.get(() -> {
            TreeItem item = item(row);
            var event = new Event();
            event.item = item;
            tree().notifyListeners(SWT.Expand, event);
            item.setExpanded(true);
            return Stream.of(item.getItems()).map(TreeItem::getText).toList();
        });
    }

    public String text(String row) {
        return Ui.get(() -> item(row).getText());
    }

    /** The state in words. */
    public String state(String row) {
        return Ui.get(() -> item(row).getText(1));
    }

    /** What the row's symbol looks like. */
    public Look symbol(String row) {
        return Ui.get(() -> Look.of(item(row).getImage()));
    }

    /** Waits until a row says this state and shows its symbol, as the legend has them. */
    public void awaitState(String row, String words, Map<String, Look> legend, Duration limit) {
        UiAwait.until(
                row + ": " + words,
                limit,
                () ->
                        find(row).isPresent()
                                && state(row).equals(words)
                                && symbol(row).nearest(legend).equals(words));
    }

    /** Waits until some row that is not below another says this state and shows its symbol. */
    public void awaitAny(String words, Map<String, Look> legend, Duration limit) {
        UiAwait.until(
                "a row with " + words,
                limit,
                () ->
                        Stream.of(tree().getItems())
                                .filter(item -> item.getText(1).equals(words))
                                .map(item -> Look.of(item.getImage()))
                                .anyMatch(look -> look.nearest(legend).equals(words)));
    }

    public void select(String row) {
        Ui.run(() -> {
            TreeItem item = item(row);
            tree().setSelection(item);
            Gestures.selected(tree(), item);
            tree().forceFocus();
        });
    }

    /** The entries of the context menu. */
    public List<String> menu() {
        return Ui.get(() -> Gestures.menuOf(tree()));
    }

    /** Chooses an entry of the context menu; returns at once, since it may open a dialog. */
    public void choose(String entry) {
        Ui.display().asyncExec(() -> Gestures.choose(tree(), entry));
    }

    /** Presses Shift+F10 and waits for the context menu, which is then closed again. */
    public void openMenuByKey() {
        Ui.run(() -> tree().forceFocus());
        boolean[] shown = {false};
        Ui.run(() -> tree().getMenu().addListener(SWT.Show, e -> shown[0] = true));
        workbench.pressWithShift(SWT.F10);
        UiAwait.until("the context menu", () -> shown[0]);
        Ui.run(() -> tree().getMenu().setVisible(false));
    }

    private static Optional<TreeItem> find(String row) {
        return Named.find("treatments.tree", Tree.class).stream()
                .flatMap(tree -> Stream.of(tree.getItems()))
                .flatMap(item -> Stream.concat(Stream.of(item), Stream.of(item.getItems())))
                .filter(item -> item.getText().startsWith(row))
                .findFirst();
    }

    private static TreeItem item(String row) {
        return UiAwait.value("row " + row, () -> find(row));
    }

    private static Tree tree() {
        return Named.await("treatments.tree", Tree.class);
    }
}
