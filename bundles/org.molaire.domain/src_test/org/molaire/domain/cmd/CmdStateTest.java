package org.molaire.domain.cmd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.molaire.domain.cmd.CmdState.LOSS;
import static org.molaire.domain.cmd.CmdState.OPEN;
import static org.molaire.domain.cmd.CmdState.PAID;
import static org.molaire.domain.cmd.CmdState.PREPARED;
import static org.molaire.domain.cmd.CmdState.REMINDED;
import static org.molaire.domain.cmd.CmdState.SENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CmdStateTest {

    /** The facts that matter, as words; {@code *} stands for every value. */
    private static final String[] ANSWERS = {"waiting", "accepted", "rejected"};

    private static final String[] OPEN_AMOUNTS = {"owing", "settled", "overpaid"};
    private static final String[] WRITTEN_OFF = {"kept", "lost"};
    private static final String[] ENFORCEMENT = {"none", "begun", "withdrawn"};
    private static final String[] REMINDERS = {"quiet", "reminded"};
    private static final String[] CANCELLED = {"valid", "cancelled"};

    /**
     * The user's rules, first match wins: answer, open amount, written off, enforcement, reminders,
     * cancelled, then the state.
     */
    private static final String[] RULES = {
        "* *       lost begun     * *     LOSS",
        "* *       lost none      * *     LOSS",
        "* *       lost withdrawn * *     LOSS",
        "* owing   kept begun     * *     LOSS",
        "accepted settled  * * *        valid PAID",
        "accepted overpaid * * *        valid PAID",
        "accepted owing    * * reminded valid REMINDED",
        "accepted owing    * * quiet    valid OPEN",
        "rejected *        * * *        *     PREPARED",
        "waiting  *        * * *        *     SENT",
        "accepted *        * * *        cancelled SENT",
    };

    @Test
    void everyCombinationOfFactsHasTheStateOfTheTable() {
        List<String[]> all = combinations();
        assertThat(all).hasSize(3 * 3 * 2 * 3 * 2 * 2);
        for (String[] words : all) {
            var submission = Optional.of(CmdSamples.submission(Submission.Status.SENT));
            assertThat(CmdState.of(submission, Optional.of(facts(words))))
                    .as(String.join(" ", words))
                    .isEqualTo(expected(words));
        }
    }

    private static List<String[]> combinations() {
        List<String[]> all = new ArrayList<>();
        for (String answer : ANSWERS) {
            for (String open : OPEN_AMOUNTS) {
                for (String lost : WRITTEN_OFF) {
                    for (String enforced : ENFORCEMENT) {
                        for (String reminded : REMINDERS) {
                            for (String cancelled : CANCELLED) {
                                all.add(
                                        new String[] {
                                            answer, open, lost, enforced, reminded, cancelled
                                        });
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    private static CmdState expected(String[] words) {
        for (String rule : RULES) {
            String[] cells = rule.trim().split("\\s+");
            boolean fits = true;
            for (int i = 0; i < words.length; i++) {
                fits &= cells[i].equals("*") || cells[i].equals(words[i]);
            }
            if (fits) {
                return CmdState.valueOf(cells[words.length]);
            }
        }
        throw new AssertionError("no rule for " + String.join(" ", words));
    }

    private static InvoiceFacts facts(String[] words) {
        var facts = CmdSamples.facts();
        switch (words[0]) {
            case "accepted" -> facts.accepted = Optional.of(CmdSamples.DAY);
            case "rejected" -> facts.rejected = Optional.of(CmdSamples.DAY);
            default -> {}
        }
        facts.open =
                switch (words[1]) {
                    case "owing" -> "0.05";
                    case "settled" -> "0";
                    default -> "-0.05";
                };
        facts.writtenOff = words[2].equals("lost") ? "0.05" : "0";
        facts.enforcement =
                switch (words[3]) {
                    case "begun" ->
                            List.of(CmdSamples.step(EnforcementStep.Kind.REQUISITION, false));
                    case "withdrawn" ->
                            List.of(CmdSamples.step(EnforcementStep.Kind.REQUISITION, true));
                    default -> List.of();
                };
        facts.reminders = words[4].equals("reminded") ? 1 : 0;
        facts.cancelled = words[5].equals("cancelled");
        return facts.build();
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARED,   PREPARED",
        "SUBMITTING, PREPARED",
        "SENT,       SENT",
        "REJECTED,   PREPARED",
        "IN_DOUBT,   PREPARED",
        "DROPPED,    PREPARED"
    })
    void withoutFactsTheReceiptDecides(Submission.Status status, CmdState state) {
        assertThat(CmdState.of(Optional.of(CmdSamples.submission(status)), Optional.empty()))
                .isEqualTo(state);
    }

    @Test
    void withoutASubmissionItIsPrepared() {
        assertThat(CmdState.of(Optional.empty(), Optional.empty())).isEqualTo(PREPARED);
    }

    @ParameterizedTest
    @EnumSource(EnforcementStep.Kind.class)
    void everyStepOfEnforcementIsALoss(EnforcementStep.Kind kind) {
        var facts = CmdSamples.facts();
        facts.accepted = Optional.of(CmdSamples.DAY);
        facts.enforcement = List.of(CmdSamples.step(kind, false));
        assertThat(CmdState.of(Optional.empty(), Optional.of(facts.build()))).isEqualTo(LOSS);
    }

    @Test
    void recoveredThroughEnforcementIsPaid() {
        var facts = CmdSamples.facts();
        facts.accepted = Optional.of(CmdSamples.DAY);
        facts.open = "0";
        facts.enforcement = List.of(CmdSamples.step(EnforcementStep.Kind.LOSS_CERTIFICATE, false));
        assertThat(CmdState.of(Optional.empty(), Optional.of(facts.build()))).isEqualTo(PAID);
    }

    @Test
    void aReversedPaymentIsOpenAgain() {
        var facts = CmdSamples.facts();
        facts.accepted = Optional.of(CmdSamples.DAY);
        facts.open = "0";
        assertThat(CmdState.of(Optional.empty(), Optional.of(facts.build()))).isEqualTo(PAID);
        facts.open = "100";
        assertThat(CmdState.of(Optional.empty(), Optional.of(facts.build()))).isEqualTo(OPEN);
    }

    @Test
    void theMostUrgentComesFirst() {
        List<CmdState> order = List.of(LOSS, REMINDED, OPEN, SENT, PREPARED, PAID);
        assertThat(order).containsExactlyInAnyOrder(CmdState.values());
        for (int from = 0; from < order.size(); from++) {
            List<CmdState> rest = order.subList(from, order.size());
            assertThat(CmdState.mostUrgent(rest.reversed())).contains(order.get(from));
        }
        assertThat(CmdState.mostUrgent(List.of())).isEmpty();
    }

    @Test
    void moneyIsExpectedFromAllButPreparedAndPaid() {
        assertThat(CmdState.values())
                .filteredOn(CmdState::isUnpaid)
                .containsExactlyInAnyOrder(SENT, OPEN, REMINDED, LOSS);
    }
}
