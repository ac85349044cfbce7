package org.molaire.testkit.ui;

import java.nio.file.Path;
import java.util.List;

/**
 * What a test does with the workbench, in words of the workbench. Page objects build on it; tests
 * touch widgets through it alone.
 */
public interface WorkbenchDriver {

    String windowTitle();

    /** Id of the perspective that is open. */
    String perspective();

    /** Ids of the views that are open, in the order of the page. */
    List<String> views();

    void showView(String viewId);

    /** Runs a command as its key or its menu entry would. */
    void execute(String commandId);

    /** The same for a command that opens a dialog: returns at once. */
    void open(String commandId);

    /** Presses a key with Shift, as a hand does, where the focus is. */
    void pressWithShift(int key);

    /** The widgets of all shells as indented text. */
    String tree();

    /** Makes the window as large as the display, and waits until it is. */
    void fillDisplay();

    /** Saves what the display shows as PNG. */
    void picture(Path file);
}
