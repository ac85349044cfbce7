package org.molaire.testkit.pages;

import org.eclipse.swt.widgets.Link;
import org.molaire.testkit.ui.Named;
import org.molaire.testkit.ui.Ui;
import org.molaire.testkit.ui.UiAwait;

/** What the status line says of the synchronisation. */
public final class StatusLinePage {

    public String text() {
        return Ui.get(
                () -> Named.await("status.health", Link.class).getText().replaceAll("</?a>", ""));
    }

    public void awaitText(String part) {
        UiAwait.until("status line with " + part, () -> text().contains(part));
    }
}
