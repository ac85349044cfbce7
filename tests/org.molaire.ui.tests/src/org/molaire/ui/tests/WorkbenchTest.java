package org.molaire.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.molaire.testkit.ui.FailureReport;
import org.molaire.testkit.ui.SwtWorkbenchDriver;
import org.molaire.testkit.ui.WorkbenchDriver;

@ExtendWith(FailureReport.class)
class WorkbenchTest {

    private final WorkbenchDriver workbench = new SwtWorkbenchDriver();

    @Test
    void workbenchOpens() {
        assertTrue(workbench.windowTitle().startsWith("Molaire"), workbench::windowTitle);
        assertEquals("org.molaire.ui.perspective.cabinet", workbench.perspective());
    }
}
