package org.molaire.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.molaire.ui.internal.infos.CmdInfosView;
import org.molaire.ui.internal.patients.PatientsView;
import org.molaire.ui.internal.treatments.TreatmentsView;

/** « Cabinet »: patients on the left, the file in the middle, what CMD says on the right. */
public final class CabinetPerspective implements IPerspectiveFactory {

    public static final String ID = "org.molaire.ui.perspective.cabinet";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        layout.addView(PatientsView.ID, IPageLayout.LEFT, 0.2f, area);
        layout.addView(TreatmentsView.ID, IPageLayout.LEFT, 0.68f, area);
        layout.addView(CmdInfosView.ID, IPageLayout.RIGHT, 0.5f, area);
        var below =
                layout.createPlaceholderFolder(
                        "progress", IPageLayout.BOTTOM, 0.8f, TreatmentsView.ID);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        for (String view : new String[] {PatientsView.ID, TreatmentsView.ID, CmdInfosView.ID}) {
            layout.getViewLayout(view).setCloseable(false);
            layout.addShowViewShortcut(view);
        }
        layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
    }
}
