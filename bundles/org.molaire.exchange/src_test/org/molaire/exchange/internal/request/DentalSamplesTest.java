package org.molaire.exchange.internal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.molaire.domain.invoice.InvoiceFile;
import org.molaire.domain.practice.Sex;
import org.molaire.domain.treatment.Position;
import org.molaire.exchange.ReadResult;
import org.molaire.exchange.SampleFiles;

class DentalSamplesTest {

    private final InvoiceRequestReader reader = new InvoiceRequestReader(SampleFiles.NOW);

    @ParameterizedTest
    @CsvSource({
        "450-org-222-tiers-garant.xml, D-2025-001, ORG, 222 222 222,  345.55,  345.55, false, ''",
        "450-org-222-223-pdf.xml,      D-2025-002, ORG, 222 223,     1247.15, 1247.15, true,  ''",
        "450-kvg-322-tiers-payant.xml, D-2025-003, KVG, 322 322,      357.07,  357.05, false, ''",
        "450-uvg-222-wrong-gln.xml,    D-2025-004, UVG, 222 222,      283.50,  283.50, false,"
                + " GLN_CHECK_DIGIT",
        "500-org-222-tiers-garant.xml, D-2025-005, ORG, 222 222,      204.60,  204.60, false, ''",
        "500-org-322-323.xml,          D-2025-006, ORG, 322 323 322, 1685.57, 1685.55, false, ''",
        "500-org-222-pdf.xml,          D-2025-007, ORG, 222 222,      238.40,  238.40, true,  ''",
        "500-kvg-322-tiers-payant.xml, D-2025-008, KVG, 322 322,      553.75,  553.75, false, ''",
        "500-org-222-same-number.xml,  D-2025-005, ORG, 222,          215.10,  215.10, false, ''",
    })
    void readsEach(
            String name,
            String number,
            String law,
            String tariffs,
            String total,
            String due,
            boolean pdf,
            String warnings) {
        InvoiceFile file = read(name);
        assertThat(file.invoice().number()).isEqualTo(number);
        assertThat(file.invoice().law()).isEqualTo(law);
        assertThat(file.treatment().positions())
                .extracting(Position::tariff)
                .containsExactly(tariffs.split(" "));
        assertThat(file.invoice().total()).hasToString(total);
        assertThat(file.treatment().total()).hasToString(total);
        assertThat(file.invoice().due()).hasToString(due);
        assertThat(file.pdf().isPresent()).isEqualTo(pdf);
        assertThat(file.warnings())
                .extracting(warning -> warning.kind().name())
                .containsExactlyElementsOf(
                        Arrays.stream(warnings.split(" ")).filter(w -> !w.isEmpty()).toList());
    }

    @Test
    void everyFileIsInTheTable() {
        assertThat(SampleFiles.dental()).hasSize(9);
    }

    @Test
    void readsPersonBillerAndTreatmentOf450() {
        InvoiceFile file = read("450-org-222-223-pdf.xml");
        assertThat(file.patient().displayName()).isEqualTo("Modèle Bruno");
        assertThat(file.patient().birthDate()).hasToString("Optional[1957-04-14]");
        assertThat(file.patient().sex()).isEqualTo(Sex.MALE);
        assertThat(file.patient().avs()).isPresent();
        assertThat(file.patient().address().country()).isEqualTo("CH");
        assertThat(file.invoice().biller().name()).isEqualTo("Cabinet dentaire Exemple (inventé)");
        assertThat(file.invoice().biller().identity()).isEqualTo("gln:7601001304307");
        assertThat(file.invoice().biller().zsr()).contains("Z999001");
        assertThat(file.invoice().issuedOn()).hasToString("2025-04-01");
        assertThat(file.treatment().title()).isEqualTo("Couronne 14 (exemple)");
        assertThat(file.treatment().begin()).hasToString("2025-03-17");
        assertThat(file.treatment().end()).hasToString("2025-03-28");
        assertThat(file.pdf().orElseThrow().bytes()).startsWith("%PDF-1.4".getBytes());
    }

    @Test
    void readsPersonBillerAndPositionsOf500() {
        InvoiceFile file = read("500-org-222-pdf.xml");
        assertThat(file.patient().displayName()).isEqualTo("Fictive Chloé");
        assertThat(file.patient().sex()).isEqualTo(Sex.FEMALE);
        assertThat(file.patient().address().country()).isEqualTo("CH");
        assertThat(file.invoice().biller().identity()).isEqualTo("gln:7601003002751");
        assertThat(file.invoice().requestTimestamp()).isEqualTo(1762164000);
        Position first = file.treatment().positions().getFirst();
        assertThat(first.code()).isEqualTo("9.2310");
        assertThat(first.text()).isEqualTo("Obturation, exemple inventé");
        assertThat(first.tooth()).contains("36");
        assertThat(first.quantity()).isEqualByComparingTo("1");
        assertThat(first.amount()).hasToString("198.60");
        assertThat(first.date()).hasToString("2025-10-27");
    }

    @ParameterizedTest
    @MethodSource("files")
    void isValidAgainstTheSchemaOfItsVersion(Path file) throws Exception {
        String version = file.getFileName().toString().substring(0, 3);
        File schema =
                SampleFiles.forum().resolve("generalInvoiceRequest_" + version + ".xsd").toFile();
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        // The forum's copies of the W3C schemas carry a DTD of their own.
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "all");
        factory.newSchema(schema).newValidator().validate(new StreamSource(file.toFile()));
    }

    static List<Path> files() {
        return SampleFiles.dental();
    }

    private InvoiceFile read(String name) {
        ReadResult result = reader.read(SampleFiles.dental(name));
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).file();
    }
}
