package org.molaire.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective « Cabinet »: what the staff of a practice look at all day. */
public final class CabinetPerspective implements IPerspectiveFactory {

    public static final String ID = "org.molaire.ui.perspective.cabinet";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
    }
}
