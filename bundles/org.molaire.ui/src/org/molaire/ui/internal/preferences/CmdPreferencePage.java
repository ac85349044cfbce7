package org.molaire.ui.internal.preferences;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.sync.Practice;
import org.molaire.sync.Registration;
import org.molaire.ui.internal.desk.DeskGate;
import org.molaire.ui.internal.desk.PracticeDesk;
import org.molaire.ui.text.Texts;

/**
 * « CMD »: sending, following, and the account. The settings are the practice's and lie in its
 * database, so they are saved by a Job.
 */
public final class CmdPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    public static final String ID = "org.molaire.ui.preferences.cmd";

    private final Texts texts = Texts.ofPlatform();
    private Optional<Practice> practice = Optional.empty();
    private SettingsGroup settings;
    private AccountGroup account;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
        setDescription(texts.get("preferences.description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(page);
        settings = new SettingsGroup(page, texts);
        account = new AccountGroup(page, texts, this::checked);
        settings.enable(false);
        account.enable(false);
        setMessage(texts.get("desk.opening"), INFORMATION);
        DeskGate.ofPlatform().whenOpen(page, this::opened);
        return page;
    }

    private Registration opened(PracticeDesk desk) {
        Practice open = desk.practice();
        practice = Optional.of(open);
        setMessage(null);
        settings.show(open.settings());
        account.show(open);
        return () -> practice = Optional.empty();
    }

    /** What the account's fields lack stands on top, and keeps the page from being saved. */
    private void checked(Optional<String> flaw) {
        setErrorMessage(flaw.orElse(null));
        setValid(flaw.isEmpty());
    }

    @Override
    public boolean performOk() {
        practice.ifPresent(this::save);
        return true;
    }

    private void save(Practice open) {
        boolean sending = settings.isSending();
        boolean following = settings.isFollowing();
        Optional<Duration> interval = settings.interval();
        UnaryOperator<PracticeSettings> change =
                before -> {
                    var after = before.withPdfSending(sending).withBackgroundSync(following);
                    return interval.map(after::withInterval).orElse(after);
                };
        boolean changed = !change.apply(open.settings()).equals(open.settings());
        Optional<AccountEntry> entry = account.changed();
        if (!changed && entry.isEmpty()) {
            return;
        }
        var display = getShell().getDisplay();
        ICoreRunnable work =
                monitor -> {
                    try {
                        entry.ifPresent(typed -> open.keepAccount(typed.account(), typed.secret()));
                        if (changed) {
                            open.change(change);
                        }
                    } catch (RuntimeException e) {
                        Platform.getLog(CmdPreferencePage.class).error("saving broke", e);
                        tell(display);
                    }
                };
        Job.create(texts.get("job.save"), work).schedule();
    }

    private void tell(Display display) {
        display.asyncExec(() ->
                MessageDialog.openError(
                        display.getActiveShell(),
                        texts.get("product.name"),
                        texts.get("preferences.failed")));
    }
}
