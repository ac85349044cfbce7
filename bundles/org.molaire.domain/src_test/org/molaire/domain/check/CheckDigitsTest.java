package org.molaire.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {

    private static final String REFERENCE = "210000000003139471430009017";

    private record Kind(String name, Predicate<String> check, String valid) {

        @Override
        public String toString() {
            return name + " " + valid;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("GLN", CheckDigits::isGln, "7601001304307"),
                new Kind("GLN", CheckDigits::isGln, "7601003002751"),
                new Kind("AVS", CheckDigits::isAvs, "7569217076985"),
                new Kind("QR reference", CheckDigits::isQrReference, REFERENCE),
                new Kind("IBAN", CheckDigits::isIban, "CH4431999123000889012"),
                new Kind("IBAN", CheckDigits::isIban, "CH9300762011623852957"),
                new Kind("UID", CheckDigits::isUid, "CHE108791452"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void findsEveryWrongDigit(Kind kind) {
        assertThat(kind.check()).accepts(kind.valid());
        for (int i = 0; i < kind.valid().length(); i++) {
            if (Character.isDigit(kind.valid().charAt(i))) {
                for (String wrong : withOtherDigitsAt(i, kind.valid())) {
                    assertThat(kind.check()).rejects(wrong);
                }
            }
        }
    }

    private static Iterable<String> withOtherDigitsAt(int index, String valid) {
        char right = valid.charAt(index);
        return IntStream.rangeClosed('0', '9')
                .filter(digit -> digit != right)
                .mapToObj(digit ->
                        valid.substring(0, index) + (char) digit + valid.substring(index + 1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void rejectsOtherLengths(Kind kind) {
        assertThat(kind.check()).rejects(kind.valid() + "0", kind.valid().substring(1));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "-", "x", "٧٦٠١٠٠١٣٠٤٣٠٧", "CH", "CHE-", "\u0000"})
    void rejectsAnythingElseWithoutThrowing(String text) {
        assertThat(CheckDigits.isGln(text)).isFalse();
        assertThat(CheckDigits.isAvs(text)).isFalse();
        assertThat(CheckDigits.isQrReference(text)).isFalse();
        assertThat(CheckDigits.isIban(text)).isFalse();
        assertThat(CheckDigits.isQrIban(text)).isFalse();
        assertThat(CheckDigits.isUid(text)).isFalse();
    }

    @Test
    void rejectsTheKnownWrongOnes() {
        assertThat(CheckDigits.isGln("7634567890111")).isFalse();
        assertThat(CheckDigits.isAvs("756.1234.5678.90")).isFalse();
    }

    @Test
    void takesTheUsualSeparators() {
        assertThat(CheckDigits.isAvs("756.9217.0769.85")).isTrue();
        assertThat(CheckDigits.isUid("CHE-108.791.452")).isTrue();
        assertThat(CheckDigits.isIban("CH93 0076 2011 6238 5295 7")).isTrue();
        assertThat(CheckDigits.isQrReference("21 00000 00003 13947 14300 09017")).isTrue();
    }

    @Test
    void avsBeginsWith756() {
        assertThat(CheckDigits.isAvs("7601001304307")).isFalse();
    }

    @Test
    void tellsQrIbansApart() {
        assertThat(CheckDigits.isQrIban("CH4431999123000889012")).isTrue();
        assertThat(CheckDigits.isQrIban("CH9300762011623852957")).isFalse();
    }
}
