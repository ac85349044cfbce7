package org.molaire.testkit.pages;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.molaire.testkit.ui.Gestures;
import org.molaire.testkit.ui.Named;
import org.molaire.testkit.ui.Ui;
import org.molaire.testkit.ui.UiAwait;
import org.molaire.testkit.ui.WorkbenchDriver;

/** The preference page « CMD ». */
public final class PreferencesPage {

    private PreferencesPage() {}

    /** Opens the dialog and waits for the page to be filled. */
    public static PreferencesPage open(WorkbenchDriver workbench) {
        workbench.open("org.molaire.ui.command.preferences");
        UiAwait.until(
                "the account's fields",
                () -> Named.find("account.url", Text.class).filter(Text::isEnabled).isPresent());
        return new PreferencesPage();
    }

    /** « Envoi des factures en PDF ». */
    public PreferencesPage sending(boolean on) {
        return check("preferences.sending", on);
    }

    /** « Synchronisation de l'état des factures en arrière-plan ». */
    public PreferencesPage following(boolean on) {
        return check("preferences.following", on);
    }

    public boolean isFollowing() {
        return Ui.get(() -> Named.await("preferences.following", Button.class).getSelection());
    }

    public String url() {
        return Ui.get(() -> Named.await("account.url", Text.class).getText());
    }

    public PreferencesPage password(String secret) {
        Ui.run(() -> Named.await("account.password", Text.class).setText(secret));
        return this;
    }

    /** Presses « Tester la connexion » and waits until it is no more under way. */
    public String test(String whileTesting) {
        Ui.run(() -> Gestures.press(Named.await("account.test", Button.class)));
        return UiAwait.value(
                "the result of the test",
                () ->
                        Named.find("account.result", Label.class)
                                .map(Label::getText)
                                .filter(text -> !text.isEmpty() && !text.equals(whileTesting)));
    }

    /** Saves and closes. */
    public void save() {
        Ui.run(() -> Gestures.accept(shell()));
        Named.awaitGone("preferences");
    }

    public void cancel() {
        Ui.run(() -> shell().close());
        Named.awaitGone("preferences");
    }

    private PreferencesPage check(String name, boolean on) {
        Ui.run(() -> {
            Button box = Named.await(name, Button.class);
            if (box.getSelection() != on) {
                Gestures.press(box);
            }
        });
        return this;
    }

    private static Shell shell() {
        return Named.await("preferences", Shell.class);
    }
}
