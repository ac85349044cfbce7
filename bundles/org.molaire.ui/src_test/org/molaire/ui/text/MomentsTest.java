package org.molaire.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.molaire.ui.internal.Samples.MOMENTS;
import static org.molaire.ui.internal.Samples.NOW;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void saysHowLongAgo() {
        assertThat(MOMENTS.ago(NOW.minusSeconds(20))).isEqualTo("à l’instant");
        assertThat(MOMENTS.ago(NOW.minus(Duration.ofMinutes(2)))).isEqualTo("il y a 2 min");
        assertThat(MOMENTS.ago(NOW.minus(Duration.ofHours(5)))).isEqualTo("il y a 5 h");
        assertThat(MOMENTS.ago(NOW.minus(Duration.ofDays(1)))).isEqualTo("il y a 1 jour");
        assertThat(MOMENTS.ago(NOW.minus(Duration.ofDays(9)))).isEqualTo("il y a 9 jours");
    }

    @Test
    void aClockThatRunsAheadCountsAsNow() {
        assertThat(MOMENTS.ago(NOW.plusSeconds(90))).isEqualTo("à l’instant");
    }

    @Test
    void dataHasDateTimeAndAgeInZurich() {
        assertThat(MOMENTS.dataOf(NOW.minusSeconds(120)))
                .isEqualTo("données du 25.11.2026 14:03, il y a 2 min");
    }

    @Test
    void aTimeOfAnotherDayHasItsDate() {
        assertThat(MOMENTS.time(NOW)).isEqualTo("14:05");
        assertThat(MOMENTS.time(NOW.minus(Duration.ofDays(1)))).isEqualTo("24.11.2026 14:05");
    }
}
