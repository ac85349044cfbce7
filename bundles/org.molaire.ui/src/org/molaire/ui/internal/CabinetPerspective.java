package org.molaire.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.molaire.ui.internal.infos.CmdInfosView;
import org.molaire.ui.internal.patients.PatientsView;
import org.molaire.ui.internal.treatments.TreatmentsView;

/** « Cabinet »: patients on the left, the file beside them, what CMD says below it. */
public final class CabinetPerspective implements IPerspectiveFactory {

    public static final String ID = "org.molaire.ui.perspective.cabinet";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        layout.addView(PatientsView.ID, IPageLayout.LEFT, 0.18f, area);
        layout.addView(TreatmentsView.ID, IPageLayout.TOP, 0.52f, area);
        var below = layout.createFolder("below", IPageLayout.BOTTOM, 0.5f, area);
        below.addView(CmdInfosView.ID);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        for (String view : new String[] {PatientsView.ID, TreatmentsView.ID, CmdInfosView.ID}) {
            layout.getViewLayout(view).setCloseable(false);
            layout.addShowViewShortcut(view);
        }
        layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
    }
}
