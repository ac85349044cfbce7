package org.molaire.app.internal.headless;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.Biller;
import org.molaire.domain.invoice.Invoice;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.treatment.TreatmentId;

class InvoiceRowsTest {

    private static TrackedInvoice invoice(String number, Optional<Instant> asOf) {
        var data =
                new InvoiceData(
                        new Biller("C", Optional.empty(), Optional.empty(), Address.UNKNOWN),
                        number,
                        1,
                        LocalDate.of(2026, 1, 1),
                        "ORG",
                        Chf.of("1234.52"),
                        Chf.of("1234.50"));
        return new TrackedInvoice(
                new Invoice(new InvoiceId(7), new PatientId(3), new TreatmentId(5), data),
                Optional.empty(),
                Optional.empty(),
                asOf);
    }

    @Test
    void jsonHoldsAmountsAsTextWithTwoDecimalsAndNullForWhatIsUnknown() {
        String text = new InvoiceRows(List.of(invoice("1", Optional.empty()))).asJson();

        JsonObject row = JsonParser.parseString(text).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(row.get("id").getAsString()).isEqualTo("inv-7");
        assertThat(row.get("total").getAsJsonPrimitive().isString()).isTrue();
        assertThat(row.get("total").getAsString()).isEqualTo("1234.52");
        assertThat(row.get("open").getAsString()).isEqualTo("1234.50");
        assertThat(row.get("state").getAsString()).isEqualTo("PREPARED");
        assertThat(row.get("reminderLevel").getAsInt()).isZero();
        assertThat(row.get("asOf").isJsonNull()).isTrue();
        assertThat(row.get("cmdReference").isJsonNull()).isTrue();
    }

    @Test
    void jsonHoldsTimesInUtc() {
        var asOf = Instant.parse("2026-06-01T08:00:00Z");

        assertThat(new InvoiceRows(List.of(invoice("1", Optional.of(asOf)))).asJson())
                .contains("\"asOf\":\"2026-06-01T08:00:00Z\"");
    }

    @Test
    void csvQuotesWhatNeedsIt() {
        String csv = new InvoiceRows(List.of(invoice("a,\"b\"", Optional.empty()))).asCsv();

        assertThat(csv.lines().toList().get(1)).startsWith("inv-7,\"a,\"\"b\"\"\",pat-3,");
    }

    @Test
    void tableAlignsItsColumns() {
        var table = new TextTable(" ");
        table.row("a", "b");
        table.row("long", "x");

        assertThat(table.toString().lines()).containsExactly(" a     b", " long  x");
    }
}
