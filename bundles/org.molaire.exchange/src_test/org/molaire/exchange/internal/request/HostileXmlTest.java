package org.molaire.exchange.internal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.molaire.domain.invoice.InvoiceFile;
import org.molaire.exchange.ReadResult;
import org.molaire.exchange.Refusal.Kind;
import org.molaire.exchange.SampleFiles;

/** Files made to do harm, or come to harm on their way. */
class HostileXmlTest {

    private static final String SAMPLE = Reading.SAMPLE_450;
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir Path folder;
    private Reading reading;

    @BeforeEach
    void begin() {
        reading = new Reading(folder);
    }

    @Test
    void refusesExternalEntities() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String doctype = "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String text =
                SampleFiles.changed(SAMPLE, DECLARATION, DECLARATION + doctype, "Modèle", "&x;");
        assertThat(reading.refusal(text).kind()).isEqualTo(Kind.DOCTYPE);
    }

    @Test
    void refusesADtdFromElsewhere() {
        String doctype = "<!DOCTYPE r SYSTEM \"http://127.0.0.1:1/x.dtd\">";
        String text = SampleFiles.changed(SAMPLE, DECLARATION, DECLARATION + doctype);
        assertThat(reading.refusal(text).kind()).isEqualTo(Kind.DOCTYPE);
    }

    @Test
    void refusesABillionLaughsAtOnce() {
        var doctype = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            String before = "&a" + (i - 1) + ";";
            doctype.append("<!ENTITY a%d \"%s\">".formatted(i, before.repeat(10)));
        }
        String text =
                SampleFiles.changed(
                        SAMPLE, DECLARATION, DECLARATION + doctype + "]>", "Modèle", "&a29;");
        Assertions.assertTimeoutPreemptively(
                SOON, () -> assertThat(reading.refusal(text).kind()).isEqualTo(Kind.DOCTYPE));
    }

    @Test
    void refusesAnEntityThatNobodyDeclared() {
        String text = SampleFiles.changed(SAMPLE, "Modèle", "&x;");
        assertThat(reading.refusal(text).kind()).isEqualTo(Kind.DAMAGED_XML);
    }

    @Test
    void refusesAFileCutOffAnywhere() throws Exception {
        byte[] whole = Files.readAllBytes(SampleFiles.dental(SAMPLE));
        int last =
                new String(whole, StandardCharsets.UTF_8)
                        .stripTrailing()
                        .getBytes(StandardCharsets.UTF_8)
                        .length;
        for (int length = 0; length < last; length += 13) {
            ReadResult result = reading.result(Arrays.copyOf(whole, length));
            assertThat(result).as("cut after " + length).isInstanceOf(ReadResult.Refused.class);
        }
        assertThat(reading.result(Arrays.copyOf(whole, last - 1)))
                .isInstanceOf(ReadResult.Refused.class);
    }

    @Test
    void neverThrowsHoweverBytesAreDamaged() throws Exception {
        byte[] whole = Files.readAllBytes(SampleFiles.dental(SAMPLE));
        var random = new Random(42);
        for (int round = 0; round < 500; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 3; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(reading.result(damaged)).as("round " + round).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "familyname",
                "givenname",
                "street",
                "city",
            })
    void refusesTextOfAMillionSigns(String element) {
        String begin = "<i:" + element + ">";
        String text = SampleFiles.changed(SAMPLE, begin, begin + "x".repeat(1_000_000));
        assertThat(reading.refusal(text).kind()).isEqualTo(Kind.FIELD_TOO_LONG);
        assertThat(reading.refusal(text).detail()).isEqualTo(element);
    }

    @ParameterizedTest
    @ValueSource(strings = {" request_id=\"", " code=\"", " name=\"Couronne", " zsr=\""})
    void refusesAttributesOfAMillionSigns(String attribute) {
        String text = SampleFiles.changed(SAMPLE, attribute, attribute + "9".repeat(1_000_000));
        assertThat(reading.refusal(text).kind()).isIn(Kind.FIELD_TOO_LONG, Kind.DAMAGED_XML);
    }

    @Test
    void refusesAnElementNameOfAMillionSigns() {
        String name = "x".repeat(1_000_000);
        assertThat(reading.refusal("<" + name + "/>").kind())
                .isIn(Kind.OTHER_XML, Kind.DAMAGED_XML);
    }

    @Test
    void skipsAHundredThousandLevelsWithoutFallingOver() {
        String deep = "<i:a>".repeat(100_000) + "</i:a>".repeat(100_000);
        String text = SampleFiles.changed(SAMPLE, "<i:prolog>", "<i:prolog>" + deep);
        Assertions.assertTimeoutPreemptively(
                SOON, () -> assertThat(reading.result(text)).isNotNull());
    }

    @Test
    void refusesMoreServicesThanAnyInvoiceHas() {
        String text = SampleFiles.text(SampleFiles.dental(SAMPLE));
        int begin = text.indexOf("<i:service ");
        String service = text.substring(begin, text.indexOf("/>", begin) + 2);
        String many = text.substring(0, begin) + service.repeat(20_001) + text.substring(begin);
        assertThat(reading.refusal(many).kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void readsAPdfOfTwentyMegabytes() {
        byte[] pdf = new byte[20 * 1024 * 1024];
        new Random(1).nextBytes(pdf);
        write(pdf, 0, "%PDF-1.7\n");
        write(pdf, pdf.length - 6, "%%EOF\n");
        String text = SampleFiles.text(SampleFiles.dental(SAMPLE));
        int begin = text.indexOf("<i:base64>") + "<i:base64>".length();
        String large =
                text.substring(0, begin)
                        + Base64.getMimeEncoder().encodeToString(pdf)
                        + text.substring(text.indexOf("</i:base64>"));
        assertThat(reading.file(large).pdf().orElseThrow().bytes()).isEqualTo(pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
    void readsOtherEncodingsThatAreDeclared(String name) {
        String text = SampleFiles.changed(SAMPLE, "\"UTF-8\"", "\"" + name + "\"");
        InvoiceFile file = reading.file(text.getBytes(Charset.forName(name)));
        assertThat(file.patient().familyName()).isEqualTo("Modèle");
    }

    @Test
    void readsUtf8WithAByteOrderMark() {
        String text = SampleFiles.text(SampleFiles.dental(SAMPLE));
        assertThat(reading.file("\uFEFF" + text).patient().familyName()).isEqualTo("Modèle");
    }

    @Test
    void refusesBytesThatAreNotWhatTheyAreDeclaredToBe() {
        byte[] latin =
                SampleFiles.text(SampleFiles.dental(SAMPLE)).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reading.result(latin)).isInstanceOf(ReadResult.Refused.class);
    }

    @Test
    void refusesAnEncodingThatDoesNotExist() {
        String text = SampleFiles.changed(SAMPLE, "\"UTF-8\"", "\"KLINGON-8\"");
        assertThat(reading.refusal(text).kind()).isEqualTo(Kind.DAMAGED_XML);
    }

    private static void write(byte[] to, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, to, at, bytes.length);
    }
}
