package org.molaire.cmd.simulator.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
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

    private static Followed followed(Life life, long total) {
        UUID id = UUID.nameUUIDFromBytes(life.name().getBytes());
        var handed =
                new Handed(id, "N", "k", "d", 1, total, "R", Instant.EPOCH, DAY, life.name(), "");
        return new Followed(handed, life, 0);
    }

    @Test
    void everyLifeAddsUpOnEveryDayAndItsVersionGrows() throws IOException {
        for (Life life : included().all()) {
            Followed invoice = followed(life, 34_560);
            long version = 0;
            for (int steps = 0; steps < 200 && invoice.due().isPresent(); steps++) {
                boolean changed = invoice.step(invoice.due().orElseThrow());
                Story story = invoice.story();
                assertThat(story.paid()).as(life.name()).isNotNegative();
                assertThat(story.writtenOff()).as(life.name()).isNotNegative();
                assertThat(story.open())
                        .as(life.name())
                        .isEqualTo(
                                story.total() + story.fees() - story.paid() - story.writtenOff());
                assertThat(story.happened()).hasSizeLessThanOrEqualTo(Story.LONGEST);
                if (changed) {
                    assertThat(invoice.seen().version()).as(life.name()).isGreaterThan(version);
                    version = invoice.seen().version();
                }
            }
        }
    }

    @Test
    void livesLeadToEveryState() throws IOException {
        var seen = new HashSet<String>();
        for (Life life : included().all()) {
            Followed invoice = followed(life, 20_000);
            seen.add(invoice.story().ledgerState());
            for (int steps = 0; steps < 30 && invoice.due().isPresent(); steps++) {
                invoice.step(invoice.due().orElseThrow());
                seen.add(invoice.story().ledgerState());
            }
        }
        assertThat(seen).contains("SENT", "OPEN", "REMINDED", "LOSS", "PAID", "REJECTED");
    }

    @Test
    void repeatingLifeGoesOnForEver() throws IOException {
        Followed invoice = followed(included().named("paid-and-reversed-for-ever").get(), 10_000);
        var states = new HashSet<String>();
        for (int steps = 0; steps < 100; steps++) {
            invoice.step(invoice.due().orElseThrow());
            if (steps > 50) {
                states.add(invoice.story().ledgerState());
            }
        }
        assertThat(states).isEqualTo(Set.of("REMINDED", "PAID"));
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
