package org.molaire.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;
import org.molaire.ui.internal.preferences.CmdPreferencePage;

/** « Préférences », opened at the page « CMD ». */
public final class PreferencesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        PreferencesUtil.createPreferenceDialogOn(
                        HandlerUtil.getActiveShellChecked(event), CmdPreferencePage.ID, null, null)
                .open();
        return null;
    }
}
