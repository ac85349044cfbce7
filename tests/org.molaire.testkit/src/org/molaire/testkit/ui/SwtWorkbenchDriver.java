package org.molaire.testkit.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Drives the workbench of this process. */
public final class SwtWorkbenchDriver implements WorkbenchDriver {

    @Override
    public String windowTitle() {
        return Ui.get(() -> window().getShell().getText());
    }

    @Override
    public String perspective() {
        return Ui.get(() -> page().getPerspective().getId());
    }

    @Override
    public List<String> views() {
        return Ui.get(
                () -> Stream.of(page().getViewReferences()).map(IViewReference::getId).toList());
    }

    @Override
    public void showView(String viewId) {
        Ui.run(() -> {
            try {
                page().showView(viewId);
            } catch (PartInitException e) {
                throw new AssertionError("view does not open: " + viewId, e);
            }
        });
    }

    @Override
    public void execute(String commandId) {
        Ui.run(() -> {
            try {
                window().getService(IHandlerService.class).executeCommand(commandId, null);
            } catch (CommandException e) {
                throw new AssertionError("command does not run: " + commandId, e);
            }
        });
    }

    @Override
    public void open(String commandId) {
        Ui.display().asyncExec(() -> execute(commandId));
    }

    @Override
    public void pressWithShift(int key) {
        Ui.run(() -> {
            window().getShell().forceActive();
            post(SWT.KeyDown, SWT.SHIFT);
            post(SWT.KeyDown, key);
            post(SWT.KeyUp, key);
            post(SWT.KeyUp, SWT.SHIFT);
        });
    }

    private static void post(int type, int key) {
        var event = new Event();
        event.type = type;
        event.keyCode = key;
        Ui.display().post(event);
    }

    @Override
    public String tree() {
        return Ui.get(() -> new WidgetTree().of(Ui.display()));
    }

    @Override
    public void fillDisplay() {
        Ui.run(() -> window().getShell().setMaximized(true));
        UiAwait.until(
                "a window as large as the display",
                () -> window().getShell().getSize().x >= Ui.display().getBounds().width - 4);
    }

    @Override
    public void picture(Path file) {
        Ui.run(() -> Picture.of(Ui.display(), file));
    }

    private static IWorkbenchWindow window() {
        return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no workbench window"));
    }

    private static IWorkbenchPage page() {
        return window().getActivePage();
    }
}
