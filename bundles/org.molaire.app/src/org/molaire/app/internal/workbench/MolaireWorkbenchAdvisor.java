package org.molaire.app.internal.workbench;

import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.molaire.app.internal.practice.FolderLock;
import org.molaire.app.internal.practice.OpenPractice;
import org.molaire.app.internal.practice.Services;
import org.molaire.domain.repository.StoreFailure;
import org.molaire.sync.StatusBoard;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Shows the « Cabinet » perspective at once, and has the practice opened after the first paint. */
final class MolaireWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final String PERSPECTIVE = "org.molaire.ui.perspective.cabinet";

    /** How long the program runs, as {@code ./molaire run --seconds} sets it. */
    private static final String SECONDS = "molaire.seconds";

    private final FolderLock lock;
    private final DataFolderChoice choice;
    private final Optional<VirtualDisplay> virtual;
    private Optional<PracticeStartup> startup = Optional.empty();
    private Optional<StoreFailure> failure = Optional.empty();

    MolaireWorkbenchAdvisor(
            FolderLock lock, DataFolderChoice choice, Optional<VirtualDisplay> virtual) {
        this.lock = lock;
        this.choice = choice;
        this.virtual = virtual;
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PERSPECTIVE;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
            IWorkbenchWindowConfigurer configurer) {
        return new MolaireWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        Display display = getWorkbenchConfigurer().getWorkbench().getDisplay();
        Optional.ofNullable(Integer.getInteger(SECONDS))
                .ifPresent(seconds -> display.timerExec(1000 * seconds, this::close));
        // Behind what is queued already, so behind the first paint.
        display.asyncExec(() -> openPractice(display));
    }

    private void close() {
        getWorkbenchConfigurer().getWorkbench().close();
    }

    private void openPractice(Display display) {
        BundleContext context =
                FrameworkUtil.getBundle(MolaireWorkbenchAdvisor.class).getBundleContext();
        var job =
                new PracticeStartup(
                        WorkbenchTexts.get("startup.job"),
                        context,
                        lock,
                        choice.forNew(),
                        new PracticeStartup.Listener() {
                            @Override
                            public void failed(StoreFailure failure) {
                                display.asyncExec(() -> giveUp(failure));
                            }

                            @Override
                            public void opened(OpenPractice practice) {
                                watch(practice, context);
                            }
                        });
        startup = Optional.of(job);
        job.schedule();
    }

    private void watch(OpenPractice practice, BundleContext context) {
        virtual.ifPresent(v ->
                v.practiceOpened(
                        new Services(context).get(StatusBoard.class),
                        practice.store().settings().load().demo()));
    }

    private void giveUp(StoreFailure why) {
        failure = Optional.of(why);
        close();
    }

    /** Why the practice could not be opened, if so. */
    Optional<StoreFailure> failure() {
        return failure;
    }

    /** After the workbench is gone: stops the following and closes the store. */
    void closePractice() {
        startup.ifPresent(PracticeStartup::shutdown);
    }
}
