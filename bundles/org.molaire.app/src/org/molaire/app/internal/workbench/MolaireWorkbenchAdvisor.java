package org.molaire.app.internal.workbench;

import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Says what the workbench starts with. */
final class MolaireWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final String CABINET = "org.molaire.ui.perspective.cabinet";

    @Override
    public String getInitialWindowPerspectiveId() {
        return CABINET;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
            IWorkbenchWindowConfigurer configurer) {
        return new MolaireWindowAdvisor(configurer);
    }
}
