package org.molaire.ui.internal.preferences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.molaire.sync.Registration;
import org.molaire.ui.internal.desk.DeskGate;
import org.molaire.ui.internal.desk.Keys;
import org.molaire.ui.internal.desk.Latest;
import org.molaire.ui.internal.desk.PracticeDesk;
import org.molaire.ui.text.Texts;

/** « Langue »: which language this data folder's workbench speaks from its next start on. */
public final class LanguagePreferencePage extends PreferencePage
        implements IWorkbenchPreferencePage {

    private final Texts texts = Texts.ofPlatform();
    private final List<Optional<String>> choices = new ArrayList<>();
    private Optional<LanguageFile> file = Optional.empty();
    private Optional<String> kept = Optional.empty();
    private RestartOffer offer;
    private Combo choice;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
        offer = new RestartOffer(workbench, texts);
        choices.add(Optional.empty());
        Languages.ofPlatform().stream().map(Optional::of).forEach(choices::add);
    }

    @Override
    protected Control createContents(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 10).applyTo(page);
        new Label(page, SWT.NONE).setText(texts.get("language.choice"));
        choice = Keys.named("language.choice", new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN));
        choices.forEach(code ->
                choice.add(
                        code.map(Languages::name).orElseGet(() -> texts.get("language.system"))));
        choice.setEnabled(false);
        var hint = new Label(page, SWT.WRAP);
        hint.setText(texts.get("language.hint"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(400, SWT.DEFAULT)
                .applyTo(hint);
        DeskGate.ofPlatform().whenOpen(page, this::opened);
        return page;
    }

    private Registration opened(PracticeDesk desk) {
        var found = new LanguageFile(desk.folder().language());
        var reader =
                new Latest<>(
                        "Molaire: read language",
                        choice,
                        0,
                        LanguagePreferencePage::read,
                        (Optional<String> code) -> show(found, code),
                        () -> setErrorMessage(texts.get("language.unreadable")));
        reader.ask(found);
        return () -> file = Optional.empty();
    }

    private static Optional<String> read(LanguageFile file) {
        try {
            return file.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(LanguageFile found, Optional<String> code) {
        file = Optional.of(found);
        kept = code.filter(chosen -> choices.contains(Optional.of(chosen)));
        choice.select(choices.indexOf(kept));
        choice.setEnabled(true);
    }

    @Override
    public boolean performOk() {
        if (file.isPresent() && choice.getSelectionIndex() >= 0) {
            Optional<String> chosen = choices.get(choice.getSelectionIndex());
            if (!chosen.equals(kept)) {
                save(file.get(), chosen);
            }
        }
        return true;
    }

    private void save(LanguageFile to, Optional<String> chosen) {
        Display display = choice.getDisplay();
        ICoreRunnable work =
                monitor -> {
                    try {
                        to.write(chosen);
                        display.asyncExec(offer::ask);
                    } catch (IOException e) {
                        Platform.getLog(LanguagePreferencePage.class)
                                .error("the language was not kept", e);
                        display.asyncExec(offer::failed);
                    }
                };
        Job.create(texts.get("job.save"), work).schedule();
    }
}
