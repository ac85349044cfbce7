package org.molaire.testkit.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.molaire.testkit.ui.Look;
import org.molaire.testkit.ui.Named;
import org.molaire.testkit.ui.Ui;
import org.molaire.testkit.ui.WorkbenchDriver;

/** The legend of the symbols. */
public final class LegendPage {

    private LegendPage() {}

    public static LegendPage open(WorkbenchDriver workbench) {
        workbench.open("org.molaire.ui.command.legend");
        Named.await("legend", Shell.class);
        return new LegendPage();
    }

    /** Each state's words, and what its symbol looks like. */
    public Map<String, Look> symbols() {
        return Ui.get(() -> {
            List<Label> words = Named.all("legend.state", Label.class).toList();
            List<Label> pictures = Named.all("legend.symbol", Label.class).toList();
            var found = new LinkedHashMap<String, Look>();
            for (int i = 0; i < words.size(); i++) {
                found.put(words.get(i).getText(), Look.of(pictures.get(i).getImage()));
            }
            return found;
        });
    }

    public void close() {
        Ui.run(() -> Named.await("legend", Shell.class).close());
        Named.awaitGone("legend");
    }
}
