package org.molaire.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.treatment.TreatmentId;

/**
 * All invoices as they stood at one moment. Immutable: looking something up needs no lock, no
 * database and no network, so decorators may do it.
 */
public final class BoardSnapshot {

    /** Before the store was read. */
    public static final BoardSnapshot EMPTY = new BoardSnapshot(Map.of(), Map.of(), false);

    private final Map<InvoiceId, TrackedInvoice> invoices;
    private final Map<TreatmentId, List<InvoiceId>> byTreatment;
    private final boolean loaded;

    private BoardSnapshot(
            Map<InvoiceId, TrackedInvoice> invoices,
            Map<TreatmentId, List<InvoiceId>> byTreatment,
            boolean loaded) {
        this.invoices = invoices;
        this.byTreatment = byTreatment;
        this.loaded = loaded;
    }

    /** A snapshot of these invoices. */
    public static BoardSnapshot of(Collection<TrackedInvoice> all) {
        return EMPTY.with(all);
    }

    /** A new snapshot in which these invoices are new or replaced. */
    public BoardSnapshot with(Collection<TrackedInvoice> news) {
        var merged = new LinkedHashMap<>(invoices);
        var treatments = new HashMap<>(byTreatment);
        for (TrackedInvoice tracked : news) {
            InvoiceId id = tracked.invoice().id();
            if (merged.put(id, tracked) == null) {
                treatments.merge(tracked.invoice().treatment(), List.of(id), BoardSnapshot::join);
            }
        }
        return new BoardSnapshot(merged, treatments, true);
    }

    private static List<InvoiceId> join(List<InvoiceId> first, List<InvoiceId> second) {
        var both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    /** Whether the store was read; before, nothing is known of any invoice. */
    public boolean isLoaded() {
        return loaded;
    }

    public int size() {
        return invoices.size();
    }

    public Collection<TrackedInvoice> all() {
        return Collections.unmodifiableCollection(invoices.values());
    }

    public Optional<TrackedInvoice> invoice(InvoiceId id) {
        return Optional.ofNullable(invoices.get(id));
    }

    /** The invoices of a treatment, in the order in which they were made; empty for none. */
    public List<TrackedInvoice> invoicesOf(TreatmentId id) {
        return byTreatment.getOrDefault(id, List.of()).stream().map(invoices::get).toList();
    }

    /** The symbol of a treatment: its most urgent invoice's; empty without an invoice. */
    public Optional<CmdState> stateOf(TreatmentId id) {
        return CmdState.mostUrgent(invoicesOf(id).stream().map(TrackedInvoice::state).toList());
    }
}
