package org.molaire.domain.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, ,           true",
        "2026-02-28, ,           true",
        "2026-03-02, ,           false",
        "2026-02-01, 2026-02-28, false",
        "2026-02-01, 2026-03-01, false",
        "2026-02-01, 2026-03-02, true",
        "2026-03-02, 2026-03-05, false"
    })
    void isInForceFromItsDayUntilTheDayOfItsWithdrawal(
            LocalDate given, LocalDate withdrawn, boolean inForce) {
        var consent = new Consent(given, "", Optional.ofNullable(withdrawn));
        assertThat(consent.isInForce(LocalDate.of(2026, 3, 1))).isEqualTo(inForce);
    }
}
