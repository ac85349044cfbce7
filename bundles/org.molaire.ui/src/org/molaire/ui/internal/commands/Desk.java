package org.molaire.ui.internal.commands;

import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.molaire.ui.internal.desk.DeskGate;
import org.molaire.ui.internal.desk.PracticeDesk;
import org.molaire.ui.text.Texts;

/** What the handlers have in common. */
final class Desk {

    private Desk() {}

    /** The open practice; if there is none yet, says so. */
    static Optional<PracticeDesk> orSay(Shell shell, Texts texts) {
        Optional<PracticeDesk> desk = DeskGate.ofPlatform().current();
        if (desk.isEmpty()) {
            say(shell, texts, "desk.notOpen");
        }
        return desk;
    }

    static void say(Shell shell, Texts texts, String key) {
        MessageDialog.openInformation(shell, texts.get("product.name"), texts.get(key));
    }
}
