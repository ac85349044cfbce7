package org.molaire.ui.internal.status;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.molaire.sync.Registration;
import org.molaire.ui.internal.desk.DeskGate;
import org.molaire.ui.internal.desk.Keys;
import org.molaire.ui.internal.desk.PracticeDesk;
import org.molaire.ui.text.Texts;

/** « Cabinet de démonstration »: a line that nobody overlooks, on top of what is invented. */
public final class DemoBanner {

    /** Colours of the theme, so that a dark one can bring its own. */
    private static final String BACKGROUND = "org.molaire.ui.color.demo.background";

    private static final String FOREGROUND = "org.molaire.ui.color.demo.foreground";

    /** Keeps the theme's style sheet from painting over a widget's own colours. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private final Composite band;

    /**
     * @param parent has a grid layout of one column
     */
    public DemoBanner(Composite parent, Texts texts, DeskGate gate) {
        band = new Composite(parent, SWT.NONE);
        band.setData(UNSTYLED, Boolean.TRUE);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(band);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(band);
        var colors =
                PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        var label = Keys.named("demo.banner", new Label(band, SWT.CENTER | SWT.WRAP));
        label.setData(UNSTYLED, Boolean.TRUE);
        label.setText(texts.get("demo.banner"));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        label.setBackground(colors.get(BACKGROUND));
        label.setForeground(colors.get(FOREGROUND));
        band.setBackground(colors.get(BACKGROUND));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.CENTER, SWT.CENTER)
                .applyTo(label);
        band.setVisible(false);
        gate.whenOpen(band, this::opened);
    }

    private Registration opened(PracticeDesk desk) {
        show(desk.practice().settings().demo());
        return () -> show(false);
    }

    private void show(boolean demo) {
        if (!band.isDisposed() && band.getVisible() != demo) {
            band.setVisible(demo);
            ((GridData) band.getLayoutData()).exclude = !demo;
            band.getParent().layout();
        }
    }
}
