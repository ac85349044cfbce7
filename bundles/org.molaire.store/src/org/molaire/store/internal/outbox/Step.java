package org.molaire.store.internal.outbox;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.HistoryEntry.Source;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.store.internal.history.History;
import org.molaire.store.internal.invoice.Rows;
import org.molaire.store.internal.invoice.Standing;
import org.molaire.store.internal.invoice.SubmissionEntity;

/** One step of a submission with its line of history, within a transaction of the caller's. */
record Step(EntityManager em, Source source, String code, Instant now) {

    /** From a submission and CMD's facts of it to the submission as it is afterwards. */
    interface Change extends BiFunction<Submission, Optional<InvoiceFacts>, Submission> {}

    /** A step that is CMD's word. */
    void answered(SubmissionId id, Change change) {
        take(id, change);
        new Rows(em).submission(id).answered(now);
    }

    /** A change that changes nothing leaves no line. */
    void take(SubmissionId id, Change change) {
        var rows = new Rows(em);
        SubmissionEntity entity = rows.submission(id);
        Submission before = entity.toRecord();
        Standing standing = rows.standing(before.invoice());
        Submission after = change.apply(before, Optional.ofNullable(standing.facts().get(id)));
        if (!after.equals(before)) {
            entity.set(after);
            line(standing, standing.with(after), after);
        }
    }

    private void line(Standing before, Standing after, Submission submission) {
        new History(em)
                .append(
                        new HistoryEntry(
                                submission.invoice(),
                                now,
                                source,
                                Optional.of(before.state()),
                                after.state(),
                                code));
    }
}
