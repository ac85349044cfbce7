package org.molaire.store.internal.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Optional;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.store.internal.database.Micros;
import org.molaire.store.internal.database.Texts;

/** One line of an invoice's history; never changed, never removed. */
@Entity
@Table(name = "history")
public class HistoryEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "history_ids")
    @SequenceGenerator(
            name = "history_ids",
            sequenceName = "history_ids",
            initialValue = 500,
            allocationSize = 500)
    private Long id;

    @Column(name = "invoice_id")
    private long invoice;

    @Column(name = "at_us")
    private long at;

    @Enumerated(EnumType.STRING)
    private HistoryEntry.Source source;

    @Column(name = "state_before")
    @Enumerated(EnumType.STRING)
    private CmdState before;

    @Column(name = "state_after")
    @Enumerated(EnumType.STRING)
    private CmdState after;

    private String code;

    protected HistoryEntity() {}

    HistoryEntity(HistoryEntry entry) {
        invoice = entry.invoice().value();
        at = Micros.of(entry.at());
        source = entry.source();
        before = entry.before().orElse(null);
        after = entry.after();
        code = Texts.cut(entry.code(), 1000);
    }

    HistoryEntry toRecord() {
        return new HistoryEntry(
                new InvoiceId(invoice),
                Micros.toInstant(at),
                source,
                Optional.ofNullable(before),
                after,
                code);
    }
}
