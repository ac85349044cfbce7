package org.molaire.app.internal.workbench;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window of the workbench: its title, its size and what its frame shows. */
final class MolaireWindowAdvisor extends WorkbenchWindowAdvisor {

    MolaireWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setTitle("Molaire");
        configurer.setInitialSize(new Point(1200, 800));
        configurer.setShowStatusLine(true);
    }
}
