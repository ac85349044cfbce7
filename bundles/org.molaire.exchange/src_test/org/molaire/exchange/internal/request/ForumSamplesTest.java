package org.molaire.exchange.internal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.molaire.domain.invoice.ImportWarning.Kind;
import org.molaire.domain.invoice.InvoiceFile;
import org.molaire.exchange.ReadResult;
import org.molaire.exchange.Refusal;
import org.molaire.exchange.SampleFiles;

/** The forum's own files, where they are at hand. */
class ForumSamplesTest {

    private final InvoiceRequestReader reader = new InvoiceRequestReader(SampleFiles.NOW);

    @Test
    void readsEveryRequestAndRefusesAllElse() {
        Map<String, String> results = new HashMap<>();
        for (var file : SampleFiles.list(SampleFiles.forum())) {
            results.put(file.getFileName().toString(), outcome(reader.read(file)));
        }
        assertThat(results)
                .containsEntry("450_qr_tg_mvg_de.xml", "READ")
                .containsEntry("500_qr_tg_vvg_de.xml", "READ")
                .containsEntry("500_qr_tp_kvg_de.xml", "READ")
                .containsEntry("readReq450.xml", "READ")
                .containsEntry("readResp450.xml", "RESPONSE")
                .containsEntry("readResp500.xml", "RESPONSE")
                .containsEntry("generalInvoiceRequest_450.xsd", "SCHEMA")
                .containsEntry("generalInvoiceRequest_500.xsd", "SCHEMA")
                .containsEntry("generalInvoiceResponse_450.xsd", "SCHEMA")
                .containsEntry("generalInvoiceResponse_500.xsd", "SCHEMA")
                .containsEntry("xenc-schema.xsd", "DOCTYPE")
                .containsEntry("xmldsig-core-schema.xsd", "DOCTYPE");
    }

    @Test
    void billerWithoutNumbersIsKnownByItsName() {
        InvoiceFile file = read("readReq450.xml");
        assertThat(file.invoice().biller().identity()).isEqualTo("name:Medevit");
        assertThat(file.invoice().issuedOn()).hasToString("2015-01-21");
        assertThat(kinds(file)).containsExactly(Kind.BILLER_WITHOUT_ID, Kind.TOTAL_DIFFERS);
    }

    @Test
    void treatmentThatEndsBeforeItBeginsWarns() {
        InvoiceFile file = read("450_qr_tg_mvg_de.xml");
        assertThat(file.patient().birthDate()).hasToString("Optional[1957-04-14]");
        assertThat(file.patient().avs()).contains("7560000000011");
        assertThat(kinds(file)).contains(Kind.IMPOSSIBLE_DATE, Kind.AVS_CHECK_DIGIT);
    }

    @Test
    void amountDueIsRoundedToFiveCentimes() {
        assertThat(read("450_qr_tg_mvg_de.xml").invoice().due()).hasToString("5233.00");
        assertThat(read("500_qr_tp_kvg_de.xml").invoice().due()).hasToString("318.30");
    }

    private InvoiceFile read(String name) {
        return ((ReadResult.Read) reader.read(SampleFiles.forum().resolve(name))).file();
    }

    private static List<Kind> kinds(InvoiceFile file) {
        return file.warnings().stream().map(warning -> warning.kind()).toList();
    }

    private static String outcome(ReadResult result) {
        return switch (result) {
            case ReadResult.Read read -> "READ";
            case ReadResult.Refused refused -> name(refused.refusal());
        };
    }

    private static String name(Refusal refusal) {
        return refusal.kind().name();
    }
}
