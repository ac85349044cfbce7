package org.molaire.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.molaire.ui.internal.symbols.LegendDialog;
import org.molaire.ui.text.Texts;

/** « Légende des symboles CMD ». */
public final class LegendHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new LegendDialog(HandlerUtil.getActiveShellChecked(event), Texts.ofPlatform()).open();
        return null;
    }
}
