package org.molaire.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.molaire.ui.internal.preferences.MolairePreferences;
import org.molaire.ui.text.Texts;

/** « Préférences ». */
public final class PreferencesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new MolairePreferences(HandlerUtil.getActiveShellChecked(event), Texts.ofPlatform()).open();
        return null;
    }
}
