package org.molaire.ui.internal.preferences;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.ui.internal.desk.Keys;
import org.molaire.ui.text.Texts;

/** The two switches and the interval. */
final class SettingsGroup {

    private static final int ONE_DAY = 24 * 60;

    private final Texts texts;
    private final Button sending;
    private final Button following;
    private final Spinner minutes;
    private final Label unit;
    private boolean demo;

    SettingsGroup(Composite parent, Texts texts) {
        this.texts = texts;
        var group = new Group(parent, SWT.NONE);
        group.setText(texts.get("preferences.invoices"));
        GridLayoutFactory.swtDefaults().margins(10, 10).spacing(6, 6).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        sending = check(group, "preferences.sending");
        following = check(group, "preferences.following");
        var line = new Composite(group, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().indent(24, 0).applyTo(line);
        new Label(line, SWT.NONE).setText(texts.get("preferences.interval"));
        minutes = Keys.named("preferences.interval", new Spinner(line, SWT.BORDER));
        minutes.setValues(30, 0, ONE_DAY, 0, 5, 30);
        unit = new Label(line, SWT.NONE);
        unit.setText(texts.get("preferences.minutes"));
        following.addListener(SWT.Selection, e -> enableInterval());
        hint(group, texts.get("preferences.offline"));
    }

    private Button check(Composite parent, String name) {
        var button = Keys.named(name, new Button(parent, SWT.CHECK));
        button.setText(texts.get(name));
        return button;
    }

    private static void hint(Composite parent, String text) {
        var hint = new Label(parent, SWT.WRAP);
        hint.setText(text);
        hint.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(hint);
    }

    void enable(boolean on) {
        sending.setEnabled(on);
        following.setEnabled(on);
        minutes.setEnabled(on);
    }

    void show(PracticeSettings settings) {
        enable(true);
        demo = settings.demo();
        sending.setSelection(settings.pdfSending());
        following.setSelection(settings.backgroundSync());
        if (demo) {
            minutes.setMinimum(0);
            minutes.setSelection((int) settings.interval().toSeconds());
            unit.setText(texts.get("preferences.seconds"));
            unit.requestLayout();
        } else {
            minutes.setMinimum((int) PracticeSettings.SHORTEST_INTERVAL.toMinutes());
            minutes.setSelection((int) settings.interval().toMinutes());
        }
        enableInterval();
    }

    private void enableInterval() {
        minutes.setEnabled(!demo && following.getSelection());
    }

    boolean isSending() {
        return sending.getSelection();
    }

    boolean isFollowing() {
        return following.getSelection();
    }

    /** The interval that was chosen; empty in the demo, whose own stays. */
    Optional<Duration> interval() {
        return demo ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes.getSelection()));
    }
}
