package org.molaire.ui.internal.infos;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.molaire.sync.InfoReport;
import org.molaire.sync.Trouble;
import org.molaire.ui.internal.desk.Keys;
import org.molaire.ui.text.Moments;
import org.molaire.ui.text.Texts;
import org.molaire.ui.text.Words;

/** Above the cards: how old the data is, and what kept CMD from answering. */
final class InfosHeader {

    private static final int REPEAT_MILLIS = 20_000;

    private final Texts texts;
    private final Words words;
    private final Moments moments;
    private final Composite parent;
    private final Label age;
    private final Label message;
    private final Button again;
    private Optional<InfoReport> shown = Optional.empty();

    InfosHeader(Composite parent, Texts texts, Moments moments, Runnable retry) {
        this.texts = texts;
        this.words = new Words(texts);
        this.moments = moments;
        this.parent = parent;
        var lines = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(8, 4).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
        age = Keys.named("infos.age", label(lines));
        age.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(120, SWT.DEFAULT)
                .applyTo(age);
        message = Keys.named("infos.message", label(lines));
        again = Keys.named("infos.retry", new Button(lines, SWT.PUSH));
        again.setText(texts.get("infos.retry"));
        again.addListener(SWT.Selection, e -> retry.run());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.TOP).applyTo(again);
        show(message, false);
        show(again, false);
        repeat();
    }

    private static Label label(Composite parent) {
        var label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Says that CMD is being asked. */
    void asking() {
        age.setText(texts.get("infos.asking"));
        parent.layout(true, true);
    }

    /** What is shown belongs to another treatment now. */
    void clear() {
        say("", false);
    }

    /** Shows how old the data is, and leaves what the last answer said. */
    void known(InfoReport report) {
        shown = Optional.of(report);
        age.setText(age(report));
        parent.layout(true, true);
    }

    /** Shows what became of a question to CMD. */
    void answer(InfoReport report) {
        String trouble = report.trouble().map(found -> words.trouble(found.kind())).orElse("");
        say(trouble.isEmpty() ? sentence(report) : trouble, !trouble.isEmpty());
        known(report);
    }

    /** Says that no answer came because something broke here. */
    void broken() {
        say(words.trouble(Trouble.Kind.INTERNAL), true);
        shown.ifPresent(this::known);
    }

    private void say(String sentence, boolean trouble) {
        message.setText(sentence);
        message.setForeground(
                trouble
                        ? JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR)
                        : null);
        show(message, !sentence.isEmpty());
        show(again, trouble);
    }

    private String sentence(InfoReport report) {
        if (!report.unknown().isEmpty()) {
            return texts.count("infos.unknown", report.unknown().size());
        }
        return report.askedAt().isEmpty() ? texts.get("infos.nothingSent") : "";
    }

    private String age(InfoReport report) {
        return report.entries().stream()
                .flatMap(entry -> entry.tracked().asOf().stream())
                .min(Comparator.naturalOrder())
                .map(moments::dataOf)
                .orElseGet(() -> texts.get("infos.never"));
    }

    private void repeat() {
        age.getDisplay()
                .timerExec(
                        REPEAT_MILLIS,
                        () -> {
                            if (!age.isDisposed()) {
                                shown.ifPresent(report -> age.setText(age(report)));
                                repeat();
                            }
                        });
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}
