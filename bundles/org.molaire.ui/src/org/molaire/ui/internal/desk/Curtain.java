package org.molaire.ui.internal.desk;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Either a view's content, or a sentence that says why there is none. */
public final class Curtain {

    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Composite sentencePage;
    private final Label sentence;
    private final Composite content;

    public Curtain(Composite parent, String name) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        sentencePage = new Composite(stack, SWT.NONE);
        var grid = new GridLayout();
        grid.marginWidth = 24;
        grid.marginHeight = 24;
        sentencePage.setLayout(grid);
        sentence = Keys.named(name + ".sentence", new Label(sentencePage, SWT.WRAP | SWT.CENTER));
        sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        content = new Composite(stack, SWT.NONE);
        layout.topControl = sentencePage;
    }

    /** Where the content goes; its layout is the caller's. */
    public Composite content() {
        return content;
    }

    public Control control() {
        return stack;
    }

    /** Shows a sentence in place of the content. */
    public void say(String text) {
        sentence.setText(text);
        raise(sentencePage);
        sentencePage.layout();
    }

    /** Shows the content. */
    public void open() {
        raise(content);
    }

    private void raise(Composite page) {
        if (layout.topControl != page) {
            layout.topControl = page;
            stack.layout();
        }
    }
}
