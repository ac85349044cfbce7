package org.molaire.exchange.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.molaire.exchange.ReadResult;
import org.molaire.exchange.Refusal;
import org.molaire.exchange.Refusal.Kind;
import org.molaire.exchange.SampleFiles;

class RefusalTest {

    private static final String V450 = Reading.SAMPLE_450;
    private static final String V500 = Reading.SAMPLE_500;
    private static final String NAMESPACE = "http://www.forum-datenaustausch.ch/invoice";
    private static final String NO_PDF = Base64.getEncoder().encodeToString("no pdf".getBytes());

    @TempDir Path folder;
    private Reading reading;

    @BeforeEach
    void begin() {
        reading = new Reading(folder);
    }

    @ParameterizedTest(name = "{0} {2} {3}")
    @MethodSource("changes")
    void refuses(String sample, Kind kind, String detail, String before, String after) {
        Refusal refusal = reading.refusal(SampleFiles.changed(sample, before, after));
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.detail()).isEqualTo(detail);
        assertThat(refusal.line()).isPositive();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(V450, Kind.REMINDER, "", "type=\"invoice\"", "type=\"reminder\""),
                arguments(V450, Kind.COPY, "", "copy=\"0\"", "copy=\"true\""),
                arguments(V450, Kind.STORNO, "", "storno=\"0\"", "storno=\"1\""),
                arguments(V500, Kind.REMINDER, "", "t_type=\"invoice\"", "t_type=\"reminder\""),
                arguments(V500, Kind.COPY, "", "\"normal\"", "\"copy\""),
                arguments(V500, Kind.STORNO, "", "\"normal\"", "\"storno\""),
                arguments(V500, Kind.REFUND, "", "\"normal\"", "\"refund\""),
                arguments(V450, Kind.OTHER_XML, "request", NAMESPACE, "urn:another"),
                arguments(V450, Kind.MISSING_FIELD, "request_id", "request_id=", "x="),
                arguments(V450, Kind.MISSING_FIELD, "request_timestamp", "request_timestamp", "x"),
                arguments(V450, Kind.BAD_FIELD, "request_timestamp", "\"1743501600\"", "\"x\""),
                arguments(V450, Kind.BAD_FIELD, "request_timestamp", "\"1743501600\"", "\"-1\""),
                arguments(V450, Kind.MISSING_FIELD, "patient/familyname", "familyname", "x"),
                arguments(V450, Kind.MISSING_FIELD, "patient", "i:patient", "i:x"),
                arguments(V450, Kind.MISSING_FIELD, "biller", "i:biller", "i:x"),
                arguments(V500, Kind.MISSING_FIELD, "biller", "billers", "x"),
                arguments(V450, Kind.MISSING_FIELD, "balance", "i:balance", "i:x"),
                arguments(V450, Kind.MISSING_FIELD, "law", "i:org", "i:x"),
                arguments(V500, Kind.BAD_FIELD, "law", "\"ORG\"", "\"XYZ\""),
                arguments(V450, Kind.MISSING_FIELD, "treatment", "i:treatment", "i:x"),
                arguments(V450, Kind.MISSING_FIELD, "services", "i:services", "i:x"),
                arguments(
                        V450,
                        Kind.OTHER_VERSION,
                        "record_tarmed",
                        "i:service ",
                        "i:record_tarmed "),
                arguments(V450, Kind.MISSING_FIELD, "amount_due", " amount_due=", " x="),
                arguments(V450, Kind.BAD_FIELD, "amount", "\"835.15\"/", "\"12,50\"/"),
                arguments(V450, Kind.BAD_FIELD, "amount", "\"835.15\"/", "\"NaN\"/"),
                arguments(V450, Kind.BAD_FIELD, "amount", "\"835.15\"/", "\"1E999999999\"/"),
                arguments(V450, Kind.BAD_FIELD, "amount", "\"835.15\"/", "\"1E-999999999\"/"),
                arguments(V450, Kind.MISSING_FIELD, "quantity", "quantity=", "x="),
                arguments(V450, Kind.MISSING_FIELD, "date_begin", " date_begin=", " x="),
                arguments(V450, Kind.OTHER_CURRENCY, "", "\"CHF\"", "\"EUR\""),
                arguments(V450, Kind.BAD_BASE64, "", "<i:base64>", "<i:base64>*"),
                arguments(V450, Kind.DAMAGED_XML, "", "</i:services>", "</i:service>"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void refusesOtherFiles(Kind kind, String text) {
        assertThat(reading.refusal(text).kind()).isEqualTo(kind);
    }

    static Stream<Arguments> texts() {
        String encrypted = "<xenc:EncryptedData xmlns:xenc='http://www.w3.org/2001/04/xmlenc#'/>";
        String request = "<request xmlns='" + NAMESPACE + "'>%s</request>";
        return Stream.of(
                arguments(Kind.EMPTY, ""),
                arguments(Kind.EMPTY, " \n\t"),
                arguments(Kind.NOT_XML, "%PDF-1.4"),
                arguments(Kind.NOT_XML, "Facture; 12.50"),
                arguments(Kind.NOT_XML, "{\"a\": 1}"),
                arguments(Kind.OTHER_XML, "<html/>"),
                arguments(Kind.SCHEMA, "<schema xmlns='http://www.w3.org/2001/XMLSchema'/>"),
                arguments(Kind.RESPONSE, "<r:response xmlns:r='" + NAMESPACE + "'/>"),
                arguments(Kind.MISSING_FIELD, request.formatted("")),
                arguments(Kind.ENCRYPTED, encrypted),
                arguments(Kind.ENCRYPTED, request.formatted(encrypted)),
                arguments(
                        Kind.ENCRYPTED, request.formatted("<payload>" + encrypted + "</payload>")),
                arguments(Kind.DAMAGED_XML, "<request xmlns='" + NAMESPACE + "'>"),
                arguments(Kind.DAMAGED_XML, "<"));
    }

    @Test
    void namesTheLineOfTheDamage() {
        String text = SampleFiles.changed(Reading.SAMPLE_450, "</i:services>", "</i:service>");
        long line = text.substring(0, text.indexOf("</i:service>")).lines().count();
        assertThat(reading.refusal(text).line()).isEqualTo((int) line);
    }

    @Test
    void refusesADocumentThatIsNoPdf() {
        String text = SampleFiles.text(SampleFiles.dental(V500));
        int begin = text.indexOf("<base64>") + "<base64>".length();
        String other =
                text.substring(0, begin) + NO_PDF + text.substring(text.indexOf("</base64>"));
        assertThat(reading.refusal(other).kind()).isEqualTo(Kind.BAD_PDF);
    }

    @Test
    void refusesAPdfThatWasCutOff() {
        String text = SampleFiles.text(SampleFiles.dental(V500));
        int begin = text.indexOf("<base64>") + "<base64>".length();
        String cut = text.substring(0, begin + 405) + text.substring(text.indexOf("</base64>"));
        assertThat(reading.refusal(cut).kind()).isIn(Kind.BAD_PDF, Kind.BAD_BASE64);
    }

    @Test
    void refusesWhatCannotBeRead() throws IOException {
        var reader = new InvoiceRequestReader(SampleFiles.NOW);
        assertThat(kind(reader.read(folder.resolve("missing.xml")))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(reader.read(folder))).isEqualTo(Kind.FOLDER);
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        assertThat(kind(reader.read(link))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void refusesAFileAboveTheLimitWithoutReadingIt() throws IOException {
        Path large = folder.resolve("large.xml");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(InvoiceRequestReader.LARGEST + 1);
        }
        var reader = new InvoiceRequestReader(SampleFiles.NOW);
        assertThat(kind(reader.read(large))).isEqualTo(Kind.TOO_LARGE);
    }

    private static Kind kind(ReadResult result) {
        return ((ReadResult.Refused) result).refusal().kind();
    }
}
