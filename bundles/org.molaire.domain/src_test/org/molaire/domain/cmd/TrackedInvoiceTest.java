package org.molaire.domain.cmd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrackedInvoiceTest {

    private final Submission first = submission(1, Submission.Status.SENT);
    private final Submission second = submission(2, Submission.Status.PREPARED);

    @Test
    void theNewestSubmissionCounts() {
        assertThat(TrackedInvoice.current(List.of(second, first))).contains(second);
    }

    @Test
    void aRejectedDuplicateNeverHidesTheValidFirst() {
        Submission rejected = submission(3, Submission.Status.REJECTED);
        assertThat(TrackedInvoice.current(List.of(first, rejected))).contains(first);
    }

    @Test
    void aDroppedOneNeverHidesTheValidFirst() {
        Submission dropped = submission(3, Submission.Status.DROPPED);
        assertThat(TrackedInvoice.current(List.of(dropped, first))).contains(first);
    }

    @Test
    void ofRejectedOnesTheNewestCounts() {
        Submission older = submission(3, Submission.Status.REJECTED);
        Submission newer = submission(4, Submission.Status.DROPPED);
        assertThat(TrackedInvoice.current(List.of(newer, older))).contains(newer);
    }

    @Test
    void noneWithoutASubmission() {
        assertThat(TrackedInvoice.current(List.of())).isEmpty();
    }

    private static Submission submission(int number, Submission.Status status) {
        return CmdSamples.submission(
                new SubmissionId(new UUID(0, number)),
                status,
                CmdSamples.NOW.plusSeconds(number),
                Optional.empty());
    }
}
