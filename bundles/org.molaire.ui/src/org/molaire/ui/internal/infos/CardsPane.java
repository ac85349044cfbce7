package org.molaire.ui.internal.infos;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.molaire.ui.internal.desk.Keys;
import org.molaire.ui.internal.symbols.Symbols;
import org.molaire.ui.text.InfoCard;
import org.molaire.ui.text.InfoCard.Fact;

/** Shows the cards, one below the other, scrolling as a whole. */
final class CardsPane {

    /** From this width on, amounts and tables stand side by side. */
    private static final int WIDE = 640;

    private static final int LEFT_WIDTH = 280;

    private final ScrolledComposite scroller;
    private final Symbols symbols = new Symbols();
    private final LocalResourceManager images;
    private Composite body;
    private List<InfoCard> shown = List.of();
    private boolean wide;

    CardsPane(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        images = new LocalResourceManager(JFaceResources.getResources(), scroller);
        scroller.addListener(SWT.Resize, e -> resized());
    }

    Control control() {
        return scroller;
    }

    /** Shows the cards; nothing is built anew where nothing is new. */
    void show(List<InfoCard> cards) {
        if (cards.equals(shown) && body != null) {
            return;
        }
        shown = List.copyOf(cards);
        build();
    }

    private void build() {
        wide = isWide();
        int top = scroller.getOrigin().y;
        scroller.setRedraw(false);
        try {
            if (body != null) {
                body.dispose();
            }
            body = new Composite(scroller, SWT.NONE);
            GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 6).applyTo(body);
            for (int i = 0; i < shown.size(); i++) {
                if (i > 0) {
                    line();
                }
                card(shown.get(i));
            }
            scroller.setContent(body);
            fit();
            scroller.setOrigin(0, top);
        } finally {
            scroller.setRedraw(true);
        }
    }

    private void line() {
        var line = new Label(body, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(line);
    }

    private void card(InfoCard card) {
        var head = grid(body, 2, 8);
        var symbol = new Label(head, SWT.NONE);
        symbol.setImage(images.create(symbols.of(card.state())));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).indent(0, 2).applyTo(symbol);
        strong(wrapped(head, "infos.state", card.stateWords()));
        var columns = grid(body, wide ? 2 : 1, 24);
        var left = column(columns, wide ? LEFT_WIDTH : SWT.DEFAULT, !wide);
        quiet(wrapped(left, "infos.number", card.title()));
        if (!card.markers().isEmpty()) {
            wrapped(left, "infos.markers", String.join("  ·  ", card.markers()))
                    .setForeground(color(JFacePreferences.DECORATIONS_COLOR));
        }
        facts(left, card.facts());
        card.notes().forEach(note -> wrapped(left, "infos.note", note));
        var right = wide ? column(columns, SWT.DEFAULT, true) : left;
        card.sections().forEach(section -> SectionTable.create(right, section));
    }

    private static Composite column(Composite parent, int width, boolean grab) {
        var column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(column);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.TOP)
                .grab(grab, false)
                .hint(width, SWT.DEFAULT)
                .applyTo(column);
        return column;
    }

    private static void facts(Composite parent, List<Fact> facts) {
        var grid = grid(parent, 2, 16);
        for (Fact fact : facts) {
            var label = new Label(grid, SWT.NONE);
            label.setText(fact.label());
            var value =
                    Keys.named("infos.fact", new Label(grid, fact.amount() ? SWT.RIGHT : SWT.LEFT));
            value.setText(fact.value());
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(value);
            if (fact.strong()) {
                strong(label);
                strong(value);
            }
        }
    }

    private static Composite grid(Composite parent, int columns, int spacing) {
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(spacing, 3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private static Label wrapped(Composite parent, String name, String text) {
        var label = Keys.named(name, new Label(parent, SWT.WRAP));
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static void strong(Label label) {
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    private static void quiet(Label label) {
        label.setForeground(color(JFacePreferences.QUALIFIER_COLOR));
    }

    private static Color color(String name) {
        return JFaceResources.getColorRegistry().get(name);
    }

    private boolean isWide() {
        return scroller.getClientArea().width >= WIDE;
    }

    private void resized() {
        if (body != null && wide != isWide()) {
            build();
        } else {
            fit();
        }
    }

    private void fit() {
        if (body != null && !body.isDisposed()) {
            int width = scroller.getClientArea().width;
            scroller.setMinSize(body.computeSize(Math.max(width, 1), SWT.DEFAULT));
        }
    }
}
