package org.molaire.ui.internal.desk;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/**
 * Answers questions off the UI thread and shows the answer on it; the latest question wins, earlier
 * ones are forgotten.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public final class Latest<Q, A> {

    private final AtomicReference<Asked<Q>> latest = new AtomicReference<>();
    private final Control control;
    private final Function<Q, A> work;
    private final Consumer<A> show;
    private final Runnable failed;
    private final long delay;
    private final Job job;

    /**
     * @param name of the job, for whoever looks at what runs
     * @param control answers are shown until it is disposed
     * @param delay milliseconds to wait for a newer question
     * @param failed shows, on the UI thread, that there is no answer; the log has the reason
     */
    public Latest(
            String name,
            Control control,
            long delay,
            Function<Q, A> work,
            Consumer<A> show,
            Runnable failed) {
        this.control = control;
        this.work = work;
        this.show = show;
        this.failed = failed;
        this.delay = delay;
        this.job = Job.create(name, this::run);
        job.setSystem(true);
        control.addDisposeListener(e -> forget());
    }

    /** Asks; returns at once. */
    public void ask(Q question) {
        latest.set(new Asked<>(question));
        job.cancel();
        job.schedule(delay);
    }

    /** The question that is under way is of no interest any more. */
    public void forget() {
        latest.set(null);
        job.cancel();
    }

    private IStatus run(IProgressMonitor monitor) {
        Asked<Q> asked = latest.get();
        if (asked == null || monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        try {
            A answer = work.apply(asked.question());
            later(asked, () -> show.accept(answer));
        } catch (RuntimeException e) {
            Platform.getLog(Latest.class).error(job.getName() + " failed", e);
            later(asked, failed);
        }
        return Status.OK_STATUS;
    }

    private void later(Asked<Q> asked, Runnable step) {
        // The control may go at any moment; its display alone is asked, and the rest on its thread.
        if (control.isDisposed()) {
            return;
        }
        control.getDisplay()
                .asyncExec(() -> {
                    if (!control.isDisposed() && latest.get() == asked) {
                        step.run();
                    }
                });
    }

    /** Told apart by identity: the same question twice is two questions. */
    private static final class Asked<Q> {

        private final Q question;

        Asked(Q question) {
            this.question = question;
        }

        Q question() {
            return question;
        }
    }
}
