package org.molaire.domain.cmd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.molaire.domain.invoice.Biller;
import org.molaire.domain.invoice.Invoice;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.treatment.TreatmentId;

class FreshnessTest {

    private static final Instant NOW = CmdSamples.NOW;
    private static final Duration INTERVAL = Duration.ofMinutes(30);

    /** Two intervals of 30 minutes and the margin of 5 make 65. */
    @ParameterizedTest
    @CsvSource({
        // switch, state, minutes since confirmed, minutes since the last round, stale
        "on,  OPEN,     64,   ,     no",
        "on,  OPEN,     65,   ,     no",
        "on,  OPEN,     66,   ,     yes",
        "on,  OPEN,     6000, 6000, yes",
        "on,  OPEN,     6000, 66,   yes",
        "on,  OPEN,     6000, 30,   no",
        "on,  OPEN,     1,    6000, no",
        "off, OPEN,     6000, 6000, no",
        "on,  SENT,     6000, ,     yes",
        "on,  PAID,     6000, ,     no",
        "on,  PREPARED, 6000, ,     no",
        "on,  OPEN,     ,     ,     no",
    })
    void isStaleWhenTwoRoundsAndAMarginPassed(
            String on, CmdState state, Long confirmed, Long round, String stale) {
        var freshness = new Freshness(on.equals("on"), INTERVAL, ago(round));
        var invoice = invoice(state, ago(confirmed));
        assertThat(invoice.state()).isEqualTo(state);
        assertThat(freshness.staleSince(invoice, NOW).isPresent()).isEqualTo(stale.equals("yes"));
    }

    @Test
    void tellsTheLatestConfirmation() {
        var freshness = new Freshness(true, INTERVAL, ago(90L));
        assertThat(freshness.staleSince(invoice(CmdState.OPEN, ago(200L)), NOW))
                .isEqualTo(ago(90L));
    }

    @Test
    void nothingIsStaleWhereNothingIsPromised() {
        assertThat(Freshness.OFF.staleSince(invoice(CmdState.OPEN, ago(9000L)), NOW)).isEmpty();
    }

    private static Optional<Instant> ago(Long minutes) {
        return Optional.ofNullable(minutes).map(m -> NOW.minus(Duration.ofMinutes(m)));
    }

    private static TrackedInvoice invoice(CmdState state, Optional<Instant> asOf) {
        var facts = CmdSamples.facts();
        facts.accepted = Optional.of(CmdSamples.DAY);
        facts.open = state == CmdState.PAID ? "0" : "100";
        boolean sent = state != CmdState.PREPARED;
        return new TrackedInvoice(
                new Invoice(new InvoiceId(1), new PatientId(1), new TreatmentId(1), data()),
                Optional.of(
                        CmdSamples.submission(
                                sent ? Submission.Status.SENT : Submission.Status.PREPARED)),
                sent && state != CmdState.SENT ? Optional.of(facts.build()) : Optional.empty(),
                asOf);
    }

    private static InvoiceData data() {
        var biller = new Biller("", Optional.empty(), Optional.empty(), Address.UNKNOWN);
        return new InvoiceData(
                biller, "1", 0, LocalDate.EPOCH, "ORG", Chf.of("100"), Chf.of("100"));
    }
}
