package org.molaire.testkit.pages;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.molaire.testkit.ui.Gestures;
import org.molaire.testkit.ui.Named;
import org.molaire.testkit.ui.Ui;
import org.molaire.testkit.ui.UiAwait;

/** A dialog with a sentence and buttons. */
public final class MessagePage {

    private final String sentence;

    /** Waits for a dialog that says this. */
    public MessagePage(String sentence) {
        this.sentence = sentence;
        UiAwait.until("dialog: " + sentence, () -> find().isPresent());
    }

    public void close() {
        close(Shell::getDefaultButton);
    }

    /** Presses the button with this text. */
    public void close(String button) {
        close(shell ->
                Named.withChildren(shell)
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .filter(found -> found.getText().equals(button))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + button)));
    }

    private void close(Function<Shell, Button> button) {
        Ui.run(() ->
                Gestures.press(button.apply(find().orElseThrow(() -> new AssertionError("gone")))));
        UiAwait.until("dialog gone: " + sentence, () -> find().isEmpty());
    }

    private Optional<Shell> find() {
        return Stream.of(Ui.display().getShells())
                .filter(Shell::isVisible)
                .filter(shell ->
                        Named.withChildren(shell)
                                .filter(Label.class::isInstance)
                                .map(Label.class::cast)
                                .anyMatch(label -> label.getText().equals(sentence)))
                .filter(shell -> shell.getDefaultButton() != null)
                .findFirst();
    }
}
