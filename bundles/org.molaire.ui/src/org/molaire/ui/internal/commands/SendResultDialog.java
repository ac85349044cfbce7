package org.molaire.ui.internal.commands;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.molaire.sync.SendReport;
import org.molaire.ui.internal.desk.Keys;
import org.molaire.ui.text.Texts;

/** The result of « Envoyer à la CMD », one line per invoice, with reasons and remedies below. */
final class SendResultDialog extends TitleAreaDialog {

    private final SendReport report;
    private final Texts texts;
    private final SendLines lines;

    SendResultDialog(Shell parent, SendReport report, Texts texts) {
        super(parent);
        this.report = report;
        this.texts = texts;
        this.lines = new SendLines(texts);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("send.title"));
        Keys.named("send.result", shell);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("send.title"));
        setMessage(
                lines.summary(report),
                report.isClean() ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
        if (!report.lines().isEmpty()) {
            tree(area);
        }
        return area;
    }

    private void tree(Composite area) {
        var tree = Keys.named("send.lines", new Tree(area, SWT.FULL_SELECTION | SWT.BORDER));
        GridDataFactory.fillDefaults().grab(true, true).hint(620, 220).applyTo(tree);
        tree.setHeaderVisible(true);
        Keys.readAs(tree, texts.get("send.title"));
        column(tree, "send.column.invoice", 150);
        column(tree, "send.column.outcome", 460);
        for (SendLines.Line line : lines.of(report)) {
            var item = new TreeItem(tree, SWT.NONE);
            item.setText(new String[] {line.number(), line.outcome()});
            if (!line.good()) {
                item.setForeground(
                        JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
            }
            for (String detail : line.details()) {
                new TreeItem(item, SWT.NONE).setText(new String[] {"", detail});
            }
            item.setExpanded(true);
        }
    }

    private void column(Tree tree, String key, int width) {
        var column = new TreeColumn(tree, SWT.LEFT);
        column.setText(texts.get(key));
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("button.close"), true);
    }
}
