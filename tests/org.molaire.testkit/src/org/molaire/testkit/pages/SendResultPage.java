package org.molaire.testkit.pages;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.molaire.testkit.ui.Named;
import org.molaire.testkit.ui.Ui;

/** The result of « Envoyer à la CMD ». */
public final class SendResultPage {

    /** Waits for the dialog. */
    public SendResultPage() {
        Named.await("send.result", Shell.class);
    }

    /** One line per invoice: its number, then what became of it. */
    public List<String> lines() {
        return Ui.get(() ->
                Stream.of(Named.await("send.lines", Tree.class).getItems())
                        .map(item -> item.getText(0) + ": " + item.getText(1))
                        .toList());
    }

    public void close() {
        Ui.run(() -> Named.await("send.result", Shell.class).close());
        Named.awaitGone("send.result");
    }
}
