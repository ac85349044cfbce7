package org.molaire.ui.internal.symbols;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.molaire.domain.cmd.CmdState;
import org.molaire.ui.internal.desk.Keys;
import org.molaire.ui.text.Texts;
import org.molaire.ui.text.Words;

/** What the six symbols mean, and the words that may stand beside them. */
public final class LegendDialog extends Dialog {

    private static final int TEXT_WIDTH = 460;

    private final Texts texts;
    private final Words words;
    private final Symbols symbols = new Symbols();

    public LegendDialog(Shell parent, Texts texts) {
        super(parent);
        this.texts = texts;
        this.words = new Words(texts);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("legend.title"));
        Keys.named("legend", shell);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(18, 14)
                .spacing(14, 10)
                .applyTo(area);
        var images = new LocalResourceManager(JFaceResources.getResources(), area);
        for (CmdState state : CmdState.values()) {
            var symbol = Keys.named("legend.symbol", new Label(area, SWT.NONE));
            symbol.setImage(images.create(symbols.of(state)));
            GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).indent(0, 2).applyTo(symbol);
            row(area, state);
        }
        var line = new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
        var note = new Label(area, SWT.WRAP);
        note.setText(texts.get("legend.note"));
        GridDataFactory.fillDefaults().span(2, 1).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(note);
        return area;
    }

    private void row(Composite area, CmdState state) {
        var row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(row);
        var label = Keys.named("legend.state", new Label(row, SWT.NONE));
        label.setText(words.state(state));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        var explanation = new Label(row, SWT.WRAP);
        explanation.setText(words.explanation(state));
        explanation.setForeground(
                JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
        GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(explanation);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("button.close"), true);
    }
}
