package org.molaire.ui.internal.commands;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.ui.internal.infos.CmdInfosView;
import org.molaire.ui.internal.treatments.Targets;
import org.molaire.ui.internal.treatments.TreatmentsView;
import org.molaire.ui.text.Texts;

/** « Voir infos CMD »: opens the view and asks CMD at this instant. */
public final class ShowInfosHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        var texts = Texts.ofPlatform();
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        // The tree's own selection: the command also works while the other views have the focus.
        ISelection selection = page.getSelection(TreatmentsView.ID);
        var desk = Desk.orSay(shell, texts);
        if (desk.isEmpty()) {
            return null;
        }
        List<InvoiceId> invoices = Targets.wholeTreatments(selection, desk.get().board().current());
        if (invoices.isEmpty()) {
            Desk.say(shell, texts, "infos.choose");
            return null;
        }
        try {
            ((CmdInfosView) page.showView(CmdInfosView.ID)).ask(invoices);
        } catch (PartInitException e) {
            throw new ExecutionException("the view cannot be opened", e);
        }
        return null;
    }
}
