package org.molaire.ui.internal.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.sync.Practice;
import org.molaire.sync.Trouble;
import org.molaire.ui.internal.desk.Keys;
import org.molaire.ui.internal.desk.Latest;
import org.molaire.ui.text.Texts;
import org.molaire.ui.text.Words;

/** The practice's account with CMD: address, user, password, certificate, and a test of them. */
final class AccountGroup {

    private final Texts texts;
    private final Words words;
    private final Consumer<Optional<String>> checked;
    private final Group group;
    private final Text url;
    private final Text user;
    private final Text password;
    private final Label certificate;
    private final Button choose;
    private final Button system;
    private final Button test;
    private final Label result;
    private Optional<String> pinned = Optional.empty();
    private Optional<CmdAccount> kept = Optional.empty();
    private boolean filling;

    /**
     * @param checked told after each change what the fields lack
     */
    AccountGroup(Composite parent, Texts texts, Consumer<Optional<String>> checked) {
        this.texts = texts;
        this.words = new Words(texts);
        this.checked = checked;
        group = new Group(parent, SWT.NONE);
        group.setText(texts.get("account.title"));
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(10, 6).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        url = field("account.url", SWT.NONE);
        url.setMessage("https://…");
        user = field("account.user", SWT.NONE);
        password = field("account.password", SWT.PASSWORD);
        label("account.certificate");
        var line = line(3);
        certificate = Keys.named("account.certificate", new Label(line, SWT.NONE));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(150, SWT.DEFAULT)
                .applyTo(certificate);
        choose = button(line, "account.choose");
        system = button(line, "account.system");
        new Label(group, SWT.NONE);
        var testLine = line(2);
        test = button(testLine, "account.test");
        result = Keys.named("account.result", new Label(testLine, SWT.WRAP));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(150, 52)
                .applyTo(result);
        choose.addListener(SWT.Selection, e -> choose());
        system.addListener(SWT.Selection, e -> pin(Optional.empty()));
        pin(Optional.empty());
    }

    void enable(boolean on) {
        group.setEnabled(on);
        for (var control : new Control[] {url, user, password, choose, system, test}) {
            control.setEnabled(on);
        }
    }

    /** Reads the kept account off the UI thread and fills the fields with it. */
    void show(Practice practice) {
        var reader =
                new Latest<Practice, Optional<CmdAccount>>(
                        "Molaire: read account",
                        group,
                        0,
                        Practice::account,
                        this::fill,
                        this::failed);
        var tester =
                new Latest<AccountEntry, Optional<Trouble>>(
                        texts.get("job.test"),
                        group,
                        0,
                        typed -> practice.test(typed.account(), typed.secret()),
                        this::tested,
                        () -> tested(Optional.of(new Trouble(Trouble.Kind.INTERNAL, ""))));
        test.addListener(
                SWT.Selection,
                e -> {
                    result.setText(texts.get("account.testing"));
                    test.setEnabled(false);
                    tester.ask(entry());
                });
        reader.ask(practice);
    }

    private void failed() {
        result.setText(texts.get("account.unreadable"));
    }

    private void fill(Optional<CmdAccount> account) {
        kept = account;
        filling = true;
        account.ifPresent(found -> {
            url.setText(found.url().toString());
            user.setText(found.user());
            password.setMessage(texts.get("account.unchanged"));
        });
        enable(true);
        filling = false;
        pin(account.flatMap(CmdAccount::pinnedCertificate));
    }

    private void tested(Optional<Trouble> trouble) {
        result.setText(
                trouble.map(found -> words.trouble(found.kind()))
                        .orElseGet(() -> texts.get("account.good")));
        test.setEnabled(entry().flaw().isEmpty());
    }

    /** What is to be kept; empty if nothing is new. */
    Optional<AccountEntry> changed() {
        AccountEntry typed = entry();
        return typed.isUnchanged(kept) ? Optional.empty() : Optional.of(typed);
    }

    private AccountEntry entry() {
        return new AccountEntry(url.getText(), user.getText(), password.getText(), pinned);
    }

    private void check() {
        if (filling) {
            return;
        }
        AccountEntry typed = entry();
        Optional<String> flaw = typed.flaw().map(found -> texts.of("account.flaw", found));
        test.setEnabled(flaw.isEmpty());
        test.setToolTipText(flaw.orElse(null));
        checked.accept(typed.isUnchanged(kept) ? Optional.empty() : flaw);
    }

    private void choose() {
        var dialog = new FileDialog(group.getShell(), SWT.OPEN);
        dialog.setText(texts.get("account.choose.title"));
        dialog.setFilterExtensions(new String[] {"*.pem;*.crt;*.cer;*.der", "*.*"});
        String file = dialog.open();
        if (file == null) {
            return;
        }
        try {
            Optional<String> read = Certificates.read(Path.of(file));
            read.ifPresent(pem -> pin(Optional.of(pem)));
            result.setText(read.isPresent() ? "" : texts.get("account.noCertificate"));
        } catch (IOException e) {
            result.setText(texts.get("account.fileUnreadable"));
        }
    }

    private void pin(Optional<String> pem) {
        pinned = pem;
        String subject = pem.flatMap(Certificates::subject).orElse("");
        certificate.setText(pem.isEmpty() ? texts.get("account.systemTrust") : subject);
        certificate.setToolTipText(certificate.getText());
        system.setEnabled(pem.isPresent());
        check();
    }

    private Text field(String name, int style) {
        label(name);
        var field = Keys.named(name, new Text(group, SWT.BORDER | style));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        Keys.readAs(field, texts.get(name));
        field.addModifyListener(e -> check());
        return field;
    }

    private void label(String name) {
        new Label(group, SWT.NONE).setText(texts.get(name));
    }

    private Composite line(int columns) {
        var line = new Composite(group, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        return line;
    }

    private Button button(Composite parent, String name) {
        var button = Keys.named(name, new Button(parent, SWT.PUSH));
        button.setText(texts.get(name));
        return button;
    }
}
