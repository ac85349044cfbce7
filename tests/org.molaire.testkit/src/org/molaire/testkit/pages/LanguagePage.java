package org.molaire.testkit.pages;

import java.util.List;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.molaire.testkit.ui.Gestures;
import org.molaire.testkit.ui.Named;
import org.molaire.testkit.ui.Ui;
import org.molaire.testkit.ui.UiAwait;
import org.molaire.testkit.ui.WorkbenchDriver;

/** The preference page « Langue ». */
public final class LanguagePage {

    private LanguagePage() {}

    /** Opens the preferences at this page and waits for it to be filled. */
    public static LanguagePage open(WorkbenchDriver workbench) {
        workbench.open("org.molaire.ui.command.preferences");
        Named.await("preferences", Shell.class);
        Ui.run(LanguagePage::turnTo);
        UiAwait.until(
                "the languages",
                () ->
                        Named.find("language.choice", Combo.class)
                                .filter(Combo::isEnabled)
                                .isPresent());
        return new LanguagePage();
    }

    private static void turnTo() {
        Tree pages =
                Named.withChildren(Named.await("preferences", Shell.class))
                        .filter(Tree.class::isInstance)
                        .map(Tree.class::cast)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no pages"));
        TreeItem last = pages.getItem(pages.getItemCount() - 1);
        pages.setSelection(last);
        Gestures.selected(pages, last);
    }

    public List<String> choices() {
        return Ui.get(() -> List.of(combo().getItems()));
    }

    public String chosen() {
        return Ui.get(() -> combo().getText());
    }

    public LanguagePage choose(String language) {
        Ui.run(() -> combo().select(combo().indexOf(language)));
        return this;
    }

    /** Saves and closes. */
    public void save() {
        Ui.run(() -> Gestures.accept(Named.await("preferences", Shell.class)));
        Named.awaitGone("preferences");
    }

    private static Combo combo() {
        return Named.await("language.choice", Combo.class);
    }
}
