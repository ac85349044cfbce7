package org.molaire.app.internal.workbench;

import java.io.PrintStream;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.molaire.app.internal.log.LogSetup;
import org.molaire.app.internal.practice.FolderLock;
import org.molaire.app.internal.practice.ProcessStreams;
import org.molaire.app.internal.practice.StoreFailureText;
import org.molaire.domain.repository.StoreFailure;

/** The workbench: claims the data folder, then shows the window; the practice opens behind it. */
public final class WorkbenchApplication implements IApplication {

    private static final int FAILED = 2;
    private static final int IN_USE = 5;

    @Override
    public Object start(IApplicationContext context) {
        LogSetup.quiet();
        String[] arguments =
                (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        var choice =
                DataFolderChoice.of(
                        List.of(arguments), System.getenv(), WorkbenchTexts.get("demo.name"));
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (SWTError e) {
            ProcessStreams.err().println(WorkbenchTexts.get("noDisplay"));
            return FAILED;
        }
        try {
            return run(display, choice);
        } catch (StoreFailure failure) {
            String sentence = StoreFailureText.of(failure, choice.path());
            ProcessStreams.err().println(sentence);
            if (!Boolean.getBoolean("molaire.virtual")) {
                MessageDialog.openError(null, "Molaire", sentence);
            }
            return failure.kind() == StoreFailure.Kind.IN_USE ? IN_USE : FAILED;
        } finally {
            display.dispose();
        }
    }

    private static Integer run(Display display, DataFolderChoice choice) throws StoreFailure {
        FolderLock lock = FolderLock.acquire(choice.path());
        PrintStream out = ProcessStreams.out();
        var advisor = new MolaireWorkbenchAdvisor(lock, choice, VirtualDisplay.asked(out));
        int code = PlatformUI.createAndRunWorkbench(display, advisor);
        advisor.closePractice();
        if (advisor.failure().isPresent()) {
            throw advisor.failure().get();
        }
        return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        if (!display.isDisposed()) {
            display.syncExec(workbench::close);
        }
    }
}
