package org.molaire.ui.internal.preferences;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.molaire.ui.internal.desk.Keys;
import org.molaire.ui.text.Texts;

/**
 * The preference pages of Molaire. The platform's own dialog would show its technical pages too,
 * and speak English.
 */
public final class MolairePreferences extends PreferenceDialog {

    private static final String OURS = "org.molaire.";

    private final Texts texts;

    public MolairePreferences(Shell parent, Texts texts) {
        super(parent, pages());
        this.texts = texts;
        setSelectedNode(CmdPreferencePage.ID);
    }

    private static PreferenceManager pages() {
        var ours = new PreferenceManager();
        for (IPreferenceNode node :
                PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes()) {
            if (node.getId().startsWith(OURS)) {
                ours.addToRoot(node);
            }
        }
        return ours;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("preferences.title"));
        Keys.named("preferences", shell);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        relabel(IDialogConstants.OK_ID, "preferences.save");
        relabel(IDialogConstants.CANCEL_ID, "button.cancel");
    }

    private void relabel(int id, String key) {
        Button button = getButton(id);
        button.setText(texts.get(key));
        setButtonLayoutData(button);
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, 780), Math.max(size.y, 600));
    }
}
