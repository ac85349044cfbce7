package org.molaire.exchange.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.molaire.domain.invoice.ImportWarning.Kind;
import org.molaire.domain.invoice.InvoiceFile;
import org.molaire.domain.practice.Sex;
import org.molaire.exchange.SampleFiles;

class WarningTest {

    private static final String V450 = Reading.SAMPLE_450;
    private static final String V500 = Reading.SAMPLE_500;
    private static final String BIRTH_450 = "birthdate=\"1957-04-14T00:00:00+02:00\"";
    private static final String BEGIN_450 = "begin=\"2025-03-17T00:00:00+01:00\" date_end";
    private static final String DATE_450 = "request_date=\"2025-04-01T00:00:00+02:00\"";
    private static final String REFERENCE = "210000000003139471430009017";

    @TempDir Path folder;
    private Reading reading;

    @BeforeEach
    void begin() {
        reading = new Reading(folder);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("changes")
    void warnsAndReads(String sample, Kind kind, String value, String before, String after) {
        InvoiceFile file = reading.file(SampleFiles.changed(sample, before, after));
        assertThat(file.warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.kind()).isEqualTo(kind);
                    assertThat(warning.value()).isEqualTo(value);
                    assertThat(warning.line()).isPositive();
                });
    }

    static Stream<Arguments> changes() {
        Kind date = Kind.IMPOSSIBLE_DATE;
        return Stream.of(
                arguments(
                        V450,
                        Kind.GLN_CHECK_DIGIT,
                        "7601001304308",
                        "biller ean_party=\"7601001304307\"",
                        "biller ean_party=\"7601001304308\""),
                arguments(
                        V500,
                        Kind.GLN_CHECK_DIGIT,
                        "1234567890123",
                        "provider_gln gln=\"7601003002751\"",
                        "provider_gln gln=\"1234567890123\""),
                arguments(
                        V500,
                        Kind.AVS_CHECK_DIGIT,
                        "7561234567890",
                        "ssn=\"7564445556667\"",
                        "ssn=\"7561234567890\""),
                arguments(
                        V450,
                        Kind.REFERENCE_CHECK_DIGIT,
                        "210000000003139471430009018",
                        REFERENCE,
                        "210000000003139471430009018"),
                arguments(
                        V500,
                        Kind.IBAN_CHECK_DIGIT,
                        "CH4531999123000889012",
                        "CH4431999123000889012",
                        "CH4531999123000889012"),
                arguments(V450, Kind.TOTAL_DIFFERS, "", "\"835.15\"/", "\"835.25\"/"),
                arguments(V450, date, "2026-02-03", BIRTH_450, "birthdate=\"2026-02-03\""),
                arguments(V450, date, "2025-02-30", BIRTH_450, "birthdate=\"2025-02-30\""),
                arguments(V450, date, "14.4.57", BIRTH_450, "birthdate=\"14.4.57\""),
                arguments(V450, date, "1989-12-31", DATE_450, "request_date=\"1989-12-31\""),
                arguments(V450, date, "2026-02-04", DATE_450, "request_date=\"2026-02-04\""),
                arguments(
                        V450,
                        date,
                        "2025-03-28",
                        BEGIN_450,
                        "begin=\"2025-03-29T00:00:00+01:00\" date_end"),
                arguments(
                        V450,
                        date,
                        "2025-04-01T10:00:00Mars/Olympus",
                        DATE_450,
                        "request_date=\"2025-04-01T10:00:00Mars/Olympus\""),
                arguments(
                        V450,
                        date,
                        "2025-04-01+99:00",
                        DATE_450,
                        "request_date=\"2025-04-01+99:00\""));
    }

    @Test
    void invoiceOfTomorrowPasses() {
        String text = SampleFiles.changed(V450, DATE_450, "request_date=\"2026-02-03\"");
        assertThat(reading.file(text).warnings()).isEmpty();
    }

    @Test
    void billerWithoutNumbersWarns() {
        String text =
                SampleFiles.changed(
                        V450, " zsr=", " x=", "biller ean_party=\"7601001304307\"", "biller ");
        InvoiceFile file = reading.file(text.replace("<i:biller  x=", "<i:biller y="));
        assertThat(file.invoice().biller().identity())
                .isEqualTo("name:Cabinet dentaire Exemple (inventé)");
        assertThat(file.warnings())
                .extracting(warning -> warning.kind())
                .containsExactly(Kind.BILLER_WITHOUT_ID);
    }

    @Test
    void dateThatCannotBeReadIsReplacedByTheNextBest() {
        String text =
                SampleFiles.changed(
                        V450, DATE_450, "request_date=\"hier\"", BEGIN_450, "begin=\"?\" date_end");
        InvoiceFile file = reading.file(text);
        assertThat(file.invoice().issuedOn()).hasToString("2025-04-01");
        assertThat(file.treatment().begin()).hasToString("2025-03-17");
        assertThat(file.warnings()).hasSize(2);
    }

    @Test
    void roundsMoreThanTwoDecimalsHalfUp() {
        String text = SampleFiles.changed(V450, "\"835.15\"/", "\"835.14500001\"/");
        assertThat(reading.file(text).treatment().positions().get(1).amount())
                .hasToString("835.15");
    }

    @Test
    void readsGenderDiverse() {
        String text = SampleFiles.changed(V500, "gender=\"female\"", "gender=\"diverse\"");
        assertThat(reading.file(text).patient().sex()).isEqualTo(Sex.OTHER);
    }

    @Test
    void takesTheNumberOfTheLawWherePatientHasNone() {
        String text =
                SampleFiles.changed(
                        "450-uvg-222-wrong-gln.xml",
                        " ssn=",
                        " x=",
                        "<i:uvg ",
                        "<i:uvg ssn=\"7569217076985\" ");
        assertThat(reading.file(text).patient().avs()).contains("7569217076985");
    }

    @Test
    void aMedicalReportIsNotTakenForTheInvoice() {
        String text = SampleFiles.text(SampleFiles.dental(V500));
        int begin = text.indexOf("<document ");
        int end = text.indexOf("</documents>");
        String report =
                text.substring(begin, end)
                        .replace("UndefinedDoc", "Report")
                        .replace("facture.pdf", "rapport.pdf")
                        .replaceAll("(?s)<base64>.*</base64>", "<base64>AAAA</base64>");
        String both = text.substring(0, begin) + report + text.substring(begin);
        byte[] pdf = reading.file(both).pdf().orElseThrow().bytes();
        assertThat(pdf).startsWith("%PDF".getBytes());
    }
}
