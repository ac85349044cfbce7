package org.molaire.ui.internal.status;

import java.time.Clock;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.molaire.sync.Health;
import org.molaire.sync.Registration;
import org.molaire.ui.internal.desk.DeskGate;
import org.molaire.ui.internal.desk.Keys;
import org.molaire.ui.internal.desk.PracticeDesk;
import org.molaire.ui.text.Moments;
import org.molaire.ui.text.Texts;

/** In the status line: last success, next run, trouble; a click tells more. */
public final class StatusControl extends WorkbenchWindowControlContribution {

    private static final int WIDTH = 480;

    private final Texts texts = Texts.ofPlatform();
    private final HealthLine words =
            new HealthLine(texts, new Moments(texts, Clock.system(Moments.ZURICH)));
    private Optional<Health> health = Optional.empty();

    @Override
    protected Control createControl(Composite parent) {
        var frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 3).applyTo(frame);
        var link = Keys.named("status.health", new Link(frame, SWT.NONE));
        // The trim measures it once: room for the longest line.
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .align(SWT.FILL, SWT.CENTER)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(link);
        link.setText(texts.get("desk.opening"));
        link.addListener(SWT.Selection, e -> details(link));
        DeskGate.ofPlatform().whenOpen(link, desk -> opened(desk, link));
        return frame;
    }

    private Registration opened(PracticeDesk desk, Link link) {
        show(desk.following().health(), link);
        Display display = link.getDisplay();
        Registration subscription =
                desk.following()
                        .subscribe(news -> {
                            if (!display.isDisposed()) {
                                display.asyncExec(() -> show(news, link));
                            }
                        });
        return () -> {
            subscription.close();
            health = Optional.empty();
        };
    }

    private void show(Health news, Link link) {
        if (link.isDisposed() || health.equals(Optional.of(news))) {
            return;
        }
        health = Optional.of(news);
        link.setText("<a>" + words.line(news).replace("&", "&&") + "</a>");
        link.setToolTipText(String.join("\n", words.details(news)));
    }

    private void details(Link link) {
        health.ifPresent(known ->
                MessageDialog.open(
                        HealthLine.isAlert(known)
                                ? MessageDialog.WARNING
                                : MessageDialog.INFORMATION,
                        link.getShell(),
                        texts.get("health.title"),
                        String.join("\n\n", words.details(known)),
                        SWT.NONE));
    }
}
