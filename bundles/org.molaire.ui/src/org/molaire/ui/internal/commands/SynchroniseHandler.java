package org.molaire.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.molaire.sync.RoundReport;
import org.molaire.ui.internal.desk.PracticeDesk;
import org.molaire.ui.text.Texts;
import org.molaire.ui.text.Words;

/** « Synchroniser maintenant »: one round by hand, whether the switch is on or off. */
public final class SynchroniseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        var texts = Texts.ofPlatform();
        Desk.orSay(shell, texts).ifPresent(desk -> start(desk, shell, texts));
        return null;
    }

    private static void start(PracticeDesk desk, Shell shell, Texts texts) {
        var display = shell.getDisplay();
        ICoreRunnable work =
                monitor -> {
                    var progress = SubMonitor.convert(monitor, texts.get("job.synchronise"), 1000);
                    String sentence = run(desk, new JobProgress(progress), texts);
                    if (!sentence.isEmpty()) {
                        display.asyncExec(() -> warn(shell, texts, sentence));
                    }
                };
        var job = Job.create(texts.get("job.synchronise"), work);
        job.setUser(true);
        job.schedule();
    }

    private static void warn(Shell shell, Texts texts, String sentence) {
        if (!shell.isDisposed()) {
            MessageDialog.openWarning(shell, texts.get("job.synchronise"), sentence);
        }
    }

    /** What there is to say; empty when all went well, since the symbols say the rest. */
    private static String run(PracticeDesk desk, JobProgress progress, Texts texts) {
        try {
            RoundReport report = desk.following().run(false, progress);
            if (progress.isCancelled()) {
                return "";
            }
            if (report.trouble().isPresent()) {
                return new Words(texts).trouble(report.trouble().get().kind());
            }
            return report.bad().isEmpty() ? "" : texts.count("health.bad", report.bad().size());
        } catch (RuntimeException e) {
            Platform.getLog(SynchroniseHandler.class).error("synchronising broke", e);
            return texts.get("trouble.INTERNAL");
        }
    }
}
