package org.molaire.store.internal.follow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.molaire.domain.cmd.BadRecord;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.store.internal.database.Micros;
import org.molaire.store.internal.database.Texts;

/** A record of CMD's that was put aside, until the same submission is read well. */
@Entity
@Table(name = "bad_record")
public class BadRecordEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bad_record_ids")
    @SequenceGenerator(
            name = "bad_record_ids",
            sequenceName = "bad_record_ids",
            initialValue = 500,
            allocationSize = 500)
    private Long id;

    @Column(name = "submission_id")
    private String submission;

    private String reason;

    @Column(name = "seen_us")
    private long seen;

    protected BadRecordEntity() {}

    BadRecordEntity(BadRecord bad, Instant now) {
        submission = bad.submission().map(Object::toString).orElse(null);
        reason = Texts.cut(bad.reason(), 2000);
        seen = Micros.of(now);
    }

    BadRecord toRecord() {
        return new BadRecord(Optional.ofNullable(submission).map(SubmissionId::of), reason);
    }
}
