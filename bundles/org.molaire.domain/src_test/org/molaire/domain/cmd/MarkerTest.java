package org.molaire.domain.cmd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.molaire.domain.money.Chf;

class MarkerTest {

    private static final LocalDate TODAY = CmdSamples.DAY;

    private final CmdSamples.Facts facts = CmdSamples.facts();

    @Test
    void nothingToSayOfAnOrdinaryInvoice() {
        assertThat(markers()).isEmpty();
        assertThat(Marker.of(Optional.empty(), Optional.empty(), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARED,   ''",
        "SUBMITTING, TO_CONFIRM",
        "IN_DOUBT,   TO_CONFIRM",
        "REJECTED,   REJECTED",
        "SENT,       ''",
        "DROPPED,    ''"
    })
    void saysWhereASubmissionStands(Submission.Status status, String marker) {
        Set<Marker> markers =
                Marker.of(Optional.of(CmdSamples.submission(status)), Optional.empty(), TODAY);
        assertThat(markers)
                .extracting(Marker::name)
                .isEqualTo(marker.isEmpty() ? List.of() : List.of(marker));
    }

    @Test
    void saysThatTheLastAttemptFailed() {
        Submission failed =
                CmdSamples.submission(
                        CmdSamples.ID,
                        Submission.Status.PREPARED,
                        CmdSamples.NOW,
                        Optional.of("UNREACHABLE"));
        assertThat(Marker.of(Optional.of(failed), Optional.empty(), TODAY))
                .containsExactly(Marker.LAST_ATTEMPT_FAILED);
    }

    @ParameterizedTest
    @CsvSource({"40,  60,  PARTLY_PAID", "110, -10, OVERPAID", "100, 0,   ''", "0,   100, ''"})
    void saysHowMuchIsPaid(String paid, String open, String marker) {
        facts.paid = paid;
        facts.open = open;
        assertThat(markers())
                .extracting(Marker::name)
                .isEqualTo(marker.isEmpty() ? List.of() : List.of(marker));
    }

    @Test
    void instalmentIsLateFromTheDayAfterItsDueDate() {
        facts.plan = plan(TODAY, Optional.empty());
        assertThat(markers()).containsExactly(Marker.INSTALMENT_PLAN);
        facts.plan = plan(TODAY.minusDays(1), Optional.empty());
        assertThat(markers()).containsExactly(Marker.INSTALMENT_PLAN, Marker.INSTALMENT_LATE);
        facts.plan = plan(TODAY.minusDays(1), Optional.of(TODAY));
        assertThat(markers()).containsExactly(Marker.INSTALMENT_PLAN);
    }

    @Test
    void saysWhatCmdSaysBesideTheState() {
        facts.rejected = Optional.of(TODAY);
        facts.contested = true;
        facts.suspended = true;
        facts.cancelled = true;
        assertThat(markers())
                .containsExactly(
                        Marker.REJECTED,
                        Marker.CONTESTED,
                        Marker.REMINDERS_SUSPENDED,
                        Marker.CANCELLED);
    }

    private Set<Marker> markers() {
        return Marker.of(Optional.empty(), Optional.of(facts.build()), TODAY);
    }

    private static Optional<InstalmentPlan> plan(LocalDate due, Optional<LocalDate> paid) {
        var rate = new Instalment(due, Chf.of("50"), paid);
        return Optional.of(new InstalmentPlan(TODAY, Chf.ZERO, List.of(rate)));
    }
}
