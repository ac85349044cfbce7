package org.molaire.ui.internal.commands;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.sync.SendReport;
import org.molaire.ui.internal.desk.PracticeDesk;
import org.molaire.ui.internal.treatments.Targets;
import org.molaire.ui.internal.treatments.TreatmentsView;
import org.molaire.ui.text.Texts;

/** « Envoyer à la CMD »: sends what waits of the selection, and tells what became of it. */
public final class SendHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        var texts = Texts.ofPlatform();
        ISelection selection =
                HandlerUtil.getActiveWorkbenchWindowChecked(event)
                        .getActivePage()
                        .getSelection(TreatmentsView.ID);
        Desk.orSay(shell, texts).ifPresent(desk -> send(desk, selection, shell, texts));
        return null;
    }

    private static void send(PracticeDesk desk, ISelection selection, Shell shell, Texts texts) {
        var board = desk.board().current();
        List<InvoiceId> chosen = Targets.invoices(selection, board);
        List<InvoiceId> waiting = SendChoice.waiting(chosen, board);
        if (chosen.isEmpty()) {
            Desk.say(shell, texts, "send.choose");
        } else if (waiting.isEmpty()) {
            Desk.say(shell, texts, "send.nothing");
        } else if (!desk.practice().settings().pdfSending()) {
            Desk.say(shell, texts, "send.off");
        } else {
            start(desk, waiting, shell, texts);
        }
    }

    private static void start(
            PracticeDesk desk, List<InvoiceId> waiting, Shell shell, Texts texts) {
        var display = shell.getDisplay();
        ICoreRunnable work =
                monitor -> {
                    var progress =
                            SubMonitor.convert(monitor, texts.get("job.send"), waiting.size());
                    Runnable result = run(desk, waiting, new JobProgress(progress), shell, texts);
                    display.asyncExec(() -> {
                        if (!shell.isDisposed()) {
                            result.run();
                        }
                    });
                };
        var job = Job.create(texts.get("job.send"), work);
        job.setUser(true);
        job.schedule();
    }

    private static Runnable run(
            PracticeDesk desk,
            List<InvoiceId> waiting,
            JobProgress progress,
            Shell shell,
            Texts texts) {
        try {
            SendReport report = desk.sending().send(waiting, progress);
            return () -> new SendResultDialog(shell, report, texts).open();
        } catch (RuntimeException e) {
            Platform.getLog(SendHandler.class).error("sending broke", e);
            return () -> Desk.say(shell, texts, "trouble.INTERNAL");
        }
    }
}
