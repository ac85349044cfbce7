package org.molaire.cmd.simulator.internal.lives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private static Lives included() throws IOException {
        return LivesFile.read(Optional.empty());
    }

    @Test
    void numberForcesALifeAndTheIdDrawsTheOthers() throws IOException {
        Lives lives = included();
        UUID id = UUID.fromString("11111111-1111-4111-8111-111111111111");

        assertThat(lives.of(id, "2026-17-LOSS").name()).isEqualTo("enforced-and-lost");
        assertThat(lives.of(id, "2026-17")).isEqualTo(lives.of(id, "2026-18"));
        Set<String> drawn =
                java.util.stream.IntStream.range(0, 500)
                        .mapToObj(i -> lives.of(new UUID(i, i), "x").name())
                        .collect(Collectors.toSet());
        assertThat(drawn).hasSizeGreaterThan(9).doesNotContain("paid-and-reversed-for-ever");
    }

    @Test
    void ratesSumUpExactlyInStepsOfFiveCentimes() {
        for (int months = 1; months <= 12; months++) {
            long surcharge = Centimes.surcharge(34_565, months);
            var plan = Centimes.plan(DAY, 34_565 + surcharge, surcharge, months);

            assertThat(plan.rates()).hasSize(months);
            assertThat(plan.rates().stream().mapToLong(Story.Rate::amount).sum())
                    .isEqualTo(34_565 + surcharge);
            assertThat(plan.rates()).allMatch(rate -> rate.amount() % 5 == 0);
        }
        assertThat(Centimes.surcharge(100_000, 3)).isZero();
        assertThat(Centimes.surcharge(100_000, 12)).isEqualTo(12_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    {'name': 1}                        | lives[0]: name has the wrong type
                    {'steps': []}                      | lives[0]: name is missing
                    {'name': 'late'}                   | late: steps is missing
                    {'name': 'late', 'steps': []}      | late: no steps
                    {'name': 'late', 'step': []}       | late: unknown field step
                    {'name': 'a', 'name': 'b'}         | key twice: $.lives[0].name
                    {'name': null}                     | name has the wrong type
                    {'name': 'a',}                     | no JSON object, line 2
                    {'name': 'late', 'steps': [{'day': 1, 'event': 'magic'}]} \
                    | late/steps[0]: unknown event magic
                    {'name': 'late', 'steps': [{'day': 1}]} \
                    | late/steps[0]: event is missing
                    {'name': 'late', 'steps': [{'event': 'paid'}]} \
                    | late/steps[0]: day is not in 0..10000
                    {'name': 'late', 'steps': [{'day': 1.5, 'event': 'paid'}]} \
                    | late/steps[0]: day is no whole number
                    {'name': 'late', 'steps': [{'day': 1, 'event': 'paid', 'fee': 0.001}]} \
                    | late/steps[0]: fee is no amount
                    {'name': 'late', 'steps': [{'day': 1, 'event': 'enforcement'}]} \
                    | late/steps[0]: no kind of
                    """)
    void mistakesInTheFileAreNamed(String life, String message) {
        String text = "{'lives': [\n" + life + "]}";

        assertThatThrownBy(() -> LivesFile.parse(text.replace('\'', '"')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void whatIsNoJsonObjectIsSaid() {
        for (String text : new String[] {"", "[]", "null", "{} {}", "{'lives': []}"}) {
            assertThatThrownBy(() -> LivesFile.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> LivesFile.parse("{\"lives\": [\n\n}"))
                .hasMessageContaining("line 3");
    }
}
