package org.molaire.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChfTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.00, 0.00",
        "1234.5, 1234.50, 1'234.50",
        "-1234567.05, -1234567.05, -1'234'567.05",
        "0.05, 0.05, 0.05",
        "999999999999.99, 999999999999.99, 999'999'999'999.99"
    })
    void writesForProgramsAndForPeople(String decimal, String program, String people) {
        assertThat(Chf.of(decimal)).hasToString(program);
        assertThat(Chf.of(decimal).formatted()).isEqualTo(people);
    }

    @Test
    void writesAlikeInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Chf.of("1234.50").formatted()).isEqualTo("1'234.50");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5232.99, 5233.00",
        "5232.97, 5232.95",
        "5232.98, 5233.00",
        "0.02, 0.00",
        "0.03, 0.05",
        "0.07, 0.05",
        "0.08, 0.10",
        "-0.02, 0.00",
        "-0.03, -0.05"
    })
    void roundsToFiveCentimes(String exact, String rounded) {
        assertThat(Chf.of(exact).roundedToFiveCentimes()).isEqualTo(Chf.of(rounded));
    }

    @ParameterizedTest
    @CsvSource({"1.005, 1.01", "1.0049999, 1.00", "-1.005, -1.01", "17.755, 17.76", "2, 2.00"})
    void roundsHalfUpToCentimes(BigDecimal exact, String rounded) {
        assertThat(Chf.rounded(exact)).isEqualTo(Chf.of(rounded));
    }

    @Test
    void neverRoundsUnasked() {
        assertThatThrownBy(() -> Chf.of("1.005")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Chf.of("1,50")).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void equalAmountsAreEqualHoweverTheyWereWritten() {
        assertThat(Chf.of("1.5")).isEqualTo(Chf.of("1.50")).isEqualTo(Chf.ofCentimes(150));
        assertThat(Chf.of("0")).isEqualTo(Chf.ZERO);
    }

    @Test
    void addsWithoutLoss() {
        Chf tenth = Chf.of("0.10");
        assertThat(Chf.sum(List.of(tenth, tenth, tenth))).isEqualTo(Chf.of("0.30"));
        assertThat(Chf.sum(List.of())).isEqualTo(Chf.ZERO);
        assertThat(tenth.minus(Chf.of("0.30"))).isEqualTo(Chf.of("-0.20"));
    }

    @Test
    void knowsItsSign() {
        assertThat(Chf.of("0.01").isPositive()).isTrue();
        assertThat(Chf.ZERO.isPositive()).isFalse();
        assertThat(Chf.ZERO.isNegative()).isFalse();
        assertThat(Chf.ZERO.isZero()).isTrue();
        assertThat(Chf.of("-0.01").isNegative()).isTrue();
        assertThat(Chf.of("-0.01")).isLessThan(Chf.ZERO);
    }
}
