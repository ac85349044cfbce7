package org.molaire.store.internal.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.store.internal.database.Micros;
import org.molaire.store.internal.database.Texts;
import org.molaire.store.internal.facts.RejectionText;

/** A submission's row. The bytes lie in the table of PDFs. */
@Entity
@Table(name = "submission")
public class SubmissionEntity {

    @Id private String id;

    @Column(name = "invoice_id")
    private long invoice;

    private String predecessor;

    @Enumerated(EnumType.STRING)
    private Submission.Status status;

    private int attempts;

    @Column(name = "pdf_sha256")
    private String pdfSha256;

    @Column(name = "prepared_us")
    private long prepared;

    @Column(name = "receipt_reference")
    private String receiptReference;

    @Column(name = "received_us")
    private Long received;

    @Column(name = "already_known")
    private boolean alreadyKnown;

    @Lob private String rejection;

    @Column(name = "last_failure")
    private String lastFailure;

    @Column(name = "answered_us")
    private Long answered;

    @Version
    @Column(name = "lock_version")
    private long version;

    protected SubmissionEntity() {}

    SubmissionEntity(Submission submission) {
        id = submission.id().toString();
        invoice = submission.invoice().value();
        predecessor = submission.predecessor().map(Object::toString).orElse(null);
        pdfSha256 = submission.pdfSha256();
        prepared = Micros.of(submission.preparedAt());
        set(submission);
    }

    /** Takes over what changes on the way of a submission. */
    public void set(Submission submission) {
        status = submission.status();
        attempts = submission.attempts();
        receiptReference = submission.receipt().map(Receipt::reference).orElse(null);
        received = submission.receipt().map(r -> Micros.of(r.receivedAt())).orElse(null);
        alreadyKnown = submission.receipt().map(Receipt::alreadyKnown).orElse(false);
        rejection = submission.rejection().map(RejectionText::write).orElse(null);
        lastFailure = submission.lastFailure().map(f -> Texts.cut(f, 1000)).orElse(null);
    }

    /** CMD gave its word on the submission itself, by a receipt or a refusal. */
    public void answered(Instant now) {
        answered = Micros.of(now);
    }

    public Optional<Instant> answeredAt() {
        return Micros.optional(answered);
    }

    public SubmissionId id() {
        return SubmissionId.of(id);
    }

    boolean isSent() {
        return status == Submission.Status.SENT;
    }

    public Submission toRecord() {
        SubmissionId submission = id();
        Optional<Receipt> receipt =
                Micros.optional(received)
                        .map(at -> new Receipt(submission, receiptReference, at, alreadyKnown));
        Optional<Rejection> refusal = Optional.ofNullable(rejection).flatMap(RejectionText::read);
        return new Submission(
                submission,
                new InvoiceId(invoice),
                Optional.ofNullable(predecessor).map(SubmissionId::of),
                status,
                attempts,
                pdfSha256,
                Micros.toInstant(prepared),
                receipt,
                refusal,
                Optional.ofNullable(lastFailure));
    }
}
