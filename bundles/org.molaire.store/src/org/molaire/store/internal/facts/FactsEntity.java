package org.molaire.store.internal.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.money.Chf;
import org.molaire.store.internal.database.Micros;

/** What CMD last said of a submission: amounts and dates in columns, lists in one text. */
@Entity
@Table(name = "facts")
public class FactsEntity {

    @Id
    @Column(name = "submission_id")
    private String submission;

    private String reference;

    @Column(name = "facts_version")
    private long version;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "rejected_on")
    private LocalDate rejectedOn;

    private BigDecimal total;
    private BigDecimal paid;

    @Column(name = "open_amount")
    private BigDecimal open;

    private BigDecimal fees;

    @Column(name = "written_off")
    private BigDecimal writtenOff;

    private boolean contested;

    @Column(name = "reminders_suspended")
    private boolean remindersSuspended;

    private boolean cancelled;

    @Lob private String details;

    @Column(name = "changed_us")
    private long changed;

    @Column(name = "confirmed_us")
    private long confirmed;

    protected FactsEntity() {}

    /**
     * @param now when they were read, so changed as well as confirmed
     */
    public FactsEntity(InvoiceFacts facts, Instant now) {
        submission = facts.submission().toString();
        reference = facts.reference();
        version = facts.version();
        receivedOn = facts.receivedOn().orElse(null);
        acceptedOn = facts.acceptedOn().orElse(null);
        rejectedOn = facts.rejectedOn().orElse(null);
        total = facts.total().amount();
        paid = facts.paid().amount();
        open = facts.open().amount();
        fees = facts.fees().amount();
        writtenOff = facts.writtenOff().amount();
        contested = facts.contested();
        remindersSuspended = facts.remindersSuspended();
        cancelled = facts.cancelled();
        details = FactsText.write(facts);
        changed = Micros.of(now);
        confirmed = Micros.of(now);
    }

    public SubmissionId submission() {
        return SubmissionId.of(submission);
    }

    public long version() {
        return version;
    }

    /** When CMD last said so. */
    public Instant confirmedAt() {
        return Micros.toInstant(confirmed);
    }

    public InvoiceFacts toRecord() {
        var lists = FactsText.read(details);
        return new InvoiceFacts(
                submission(),
                reference,
                version,
                Optional.ofNullable(receivedOn),
                Optional.ofNullable(acceptedOn),
                Optional.ofNullable(rejectedOn),
                lists.rejection(),
                new Chf(total),
                new Chf(paid),
                new Chf(open),
                new Chf(fees),
                new Chf(writtenOff),
                lists.reminders(),
                lists.plan(),
                lists.enforcement(),
                contested,
                remindersSuspended,
                cancelled,
                lists.events());
    }
}
