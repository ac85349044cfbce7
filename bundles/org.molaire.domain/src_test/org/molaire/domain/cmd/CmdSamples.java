package org.molaire.domain.cmd;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.money.Chf;

/** Submissions and facts for tests; each says only what the test is about. */
final class CmdSamples {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    static final SubmissionId ID = SubmissionId.of("00000000-0000-0000-0000-000000000001");

    private CmdSamples() {}

    static Submission submission(Submission.Status status) {
        return submission(ID, status, NOW, Optional.empty());
    }

    static Submission submission(
            SubmissionId id, Submission.Status status, Instant at, Optional<String> failure) {
        boolean received = status == Submission.Status.SENT;
        return new Submission(
                id,
                new InvoiceId(1),
                Optional.empty(),
                status,
                0,
                "",
                at,
                received ? Optional.of(new Receipt(id, "R", at, false)) : Optional.empty(),
                Optional.empty(),
                failure);
    }

    static Facts facts() {
        return new Facts();
    }

    /** Builds facts: received, neither accepted nor rejected, 100 francs open. */
    static final class Facts {

        Optional<LocalDate> accepted = Optional.empty();
        Optional<LocalDate> rejected = Optional.empty();
        String open = "100";
        String paid = "0";
        String writtenOff = "0";
        int reminders;
        Optional<InstalmentPlan> plan = Optional.empty();
        List<EnforcementStep> enforcement = List.of();
        boolean contested;
        boolean suspended;
        boolean cancelled;

        InvoiceFacts build() {
            return new InvoiceFacts(
                    ID,
                    "CMD-1",
                    1,
                    Optional.of(DAY),
                    accepted,
                    rejected,
                    Optional.empty(),
                    Chf.of("100"),
                    Chf.of(paid),
                    Chf.of(open),
                    Chf.ZERO,
                    Chf.of(writtenOff),
                    IntStream.rangeClosed(1, reminders)
                            .mapToObj(level -> new Reminder(level, DAY, Chf.ZERO))
                            .toList(),
                    plan,
                    enforcement,
                    contested,
                    suspended,
                    cancelled,
                    List.of());
        }
    }

    static EnforcementStep step(EnforcementStep.Kind kind, boolean withdrawn) {
        return new EnforcementStep(kind, DAY, "", "", withdrawn);
    }
}
