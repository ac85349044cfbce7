package org.molaire.app.internal.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.molaire.cmd.simulator.RunningSimulator;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.Invoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.sync.Following;
import org.molaire.sync.Progress;
import org.molaire.sync.Sending;

/**
 * Lets the demo's last months happen: each invoice is sent to the simulated CMD on the day it was
 * issued there, then the simulator's time is brought up to today. Nothing is made up.
 */
final class DemoPast {

    private static final int LAST_DAYS_UNSENT = 5;

    private final PracticeStore store;
    private final Sending sending;
    private final Following following;
    private final RunningSimulator simulator;

    DemoPast(
            PracticeStore store, Sending sending, Following following, RunningSimulator simulator) {
        this.store = store;
        this.sending = sending;
        this.following = following;
        this.simulator = simulator;
    }

    void relive(LocalDate today, IProgressMonitor monitor) {
        Map<LocalDate, List<InvoiceId>> byDay = byDay(today.minusDays(LAST_DAYS_UNSENT));
        SubMonitor progress = SubMonitor.convert(monitor, byDay.size() + 1);
        byDay.forEach((day, invoices) -> {
            if (!progress.isCanceled()) {
                advanceTo(day);
                sending.send(invoices, Progress.NONE);
                progress.worked(1);
            }
        });
        if (!progress.isCanceled()) {
            advanceTo(today);
            following.run(true, Progress.NONE);
        }
    }

    private Map<LocalDate, List<InvoiceId>> byDay(LocalDate last) {
        Map<LocalDate, List<InvoiceId>> byDay = new TreeMap<>();
        store.invoices().all().stream()
                .map(TrackedInvoice::invoice)
                .filter(invoice -> !invoice.data().issuedOn().isAfter(last))
                .forEach(invoice -> put(byDay, invoice));
        return byDay;
    }

    private static void put(Map<LocalDate, List<InvoiceId>> byDay, Invoice invoice) {
        byDay.computeIfAbsent(invoice.data().issuedOn(), day -> new ArrayList<>())
                .add(invoice.id());
    }

    private void advanceTo(LocalDate day) {
        long days = ChronoUnit.DAYS.between(simulator.today(), day);
        if (days > 0) {
            simulator.advance(Math.toIntExact(days));
        }
    }
}
