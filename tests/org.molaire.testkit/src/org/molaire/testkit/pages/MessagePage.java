package org.molaire.testkit.pages;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.molaire.testkit.ui.Gestures;
import org.molaire.testkit.ui.Named;
import org.molaire.testkit.ui.Ui;
import org.molaire.testkit.ui.UiAwait;

/** A dialog with a sentence and one button. */
public final class MessagePage {

    private final String sentence;

    /** Waits for a dialog that says this. */
    public MessagePage(String sentence) {
        this.sentence = sentence;
        UiAwait.until("dialog: " + sentence, () -> find().isPresent());
    }

    public void close() {
        Ui.run(() -> Gestures.accept(find().orElseThrow(() -> new AssertionError("gone"))));
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
