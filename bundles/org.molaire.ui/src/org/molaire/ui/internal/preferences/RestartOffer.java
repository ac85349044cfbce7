package org.molaire.ui.internal.preferences;

import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.molaire.ui.text.Texts;

/** Asks whether to start again now, for what takes effect at a start. On the UI thread. */
final class RestartOffer {

    private static final int NOW = 0;

    private final IWorkbench workbench;
    private final Texts texts;

    RestartOffer(IWorkbench workbench, Texts texts) {
        this.workbench = workbench;
        this.texts = texts;
    }

    void ask() {
        if (workbench.isClosing()) {
            return;
        }
        int answer =
                MessageDialog.open(
                        MessageDialog.QUESTION,
                        shell(),
                        texts.get("language.title"),
                        texts.get("language.restart"),
                        0,
                        texts.get("language.restart.now"),
                        texts.get("language.restart.later"));
        if (answer == NOW) {
            workbench.restart();
        }
    }

    void failed() {
        MessageDialog.openError(
                shell(), texts.get("product.name"), texts.get("preferences.failed"));
    }

    private Shell shell() {
        return Optional.ofNullable(workbench.getActiveWorkbenchWindow())
                .map(IWorkbenchWindow::getShell)
                .orElse(null);
    }
}
