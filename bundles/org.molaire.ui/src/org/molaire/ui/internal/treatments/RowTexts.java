package org.molaire.ui.internal.treatments;

import java.util.function.Supplier;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecoratingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.molaire.sync.BoardSnapshot;
import org.molaire.ui.internal.symbols.Symbols;
import org.molaire.ui.internal.symbols.Symbols.Icon;

/** The tree's first column: picture with symbol, and the text in its parts. */
final class RowTexts extends DecoratingStyledCellLabelProvider {

    private static final Styler ALERT =
            StyledString.createColorRegistryStyler(JFacePreferences.ERROR_COLOR, null);

    private final RowLabels labels;
    private final Supplier<PatientFile> file;
    private final Supplier<BoardSnapshot> board;

    RowTexts(RowLabels labels, Supplier<PatientFile> file, Supplier<BoardSnapshot> board) {
        super(
                new Plain(labels, file, board),
                PlatformUI.getWorkbench().getDecoratorManager().getLabelDecorator(),
                null);
        this.labels = labels;
        this.file = file;
        this.board = board;
    }

    @Override
    public String getToolTipText(Object element) {
        return labels.tooltip((Row) element, file.get(), board.get());
    }

    private static final class Plain extends LabelProvider implements IStyledLabelProvider {

        private final Symbols symbols = new Symbols();
        private final RowLabels labels;
        private final Supplier<PatientFile> file;
        private final Supplier<BoardSnapshot> board;
        private final ResourceManager images =
                new LocalResourceManager(JFaceResources.getResources());

        Plain(RowLabels labels, Supplier<PatientFile> file, Supplier<BoardSnapshot> board) {
            this.labels = labels;
            this.file = file;
            this.board = board;
        }

        @Override
        public StyledString getStyledText(Object element) {
            var text = new StyledString();
            for (var piece : labels.label((Row) element, file.get(), board.get()).pieces()) {
                text.append(text.length() == 0 ? "" : "  ")
                        .append(piece.text(), style(piece.part()));
            }
            return text;
        }

        private static Styler style(RowLabel.Part part) {
            return switch (part) {
                case NAME -> null;
                case DETAIL -> StyledString.QUALIFIER_STYLER;
                case AMOUNT -> StyledString.COUNTER_STYLER;
                case MARKER -> StyledString.DECORATIONS_STYLER;
                case ALERT -> ALERT;
            };
        }

        @Override
        public Image getImage(Object element) {
            return images.create(
                    symbols.of(
                            switch ((Row) element) {
                                case Row.OfTreatment row -> Icon.TREATMENT;
                                case Row.OfEstimate row -> Icon.ESTIMATE;
                                case Row.OfInvoice row -> Icon.INVOICE;
                                case Row.OfPosition row -> Icon.POSITION;
                            }));
        }

        @Override
        public void dispose() {
            images.dispose();
            super.dispose();
        }
    }
}
