package org.molaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.molaire.domain.invoice.ImportWarning;
import org.molaire.domain.invoice.InvoiceId;

class ImportMessagesTest {

    private static final Path FILE = Path.of("fichier.xml");

    @Test
    void saysFileLineAndReason() {
        var french = new ImportMessages(Locale.FRENCH);
        var damaged = new Refusal(Refusal.Kind.DAMAGED_XML, 12, "");
        assertThat(french.refusal(FILE, damaged))
                .isEqualTo(
                        "fichier.xml, ligne 12: le XML est endommagé ou incomplet."
                                + " Exportez la facture à nouveau.");
        assertThat(french.refusal(FILE, new Refusal(Refusal.Kind.NOT_FOUND, 0, "")))
                .isEqualTo("fichier.xml: ce fichier n'existe pas. Vérifiez son nom.");
        assertThat(french.refusal(FILE, new Refusal(Refusal.Kind.MISSING_FIELD, 12345, "amount")))
                .isEqualTo("fichier.xml, ligne 12345: l'indication « amount » manque.");
        assertThat(new ImportMessages(Locale.ENGLISH).refusal(FILE, damaged))
                .startsWith("fichier.xml, line 12: the XML is damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-CH", "en", "de", "it", ""})
    void everyRefusalAndWarningHasASentence(String language) {
        var messages = new ImportMessages(Locale.forLanguageTag(language));
        Stream<String> refusals =
                Stream.of(Refusal.Kind.values())
                        .map(kind -> messages.refusal(FILE, new Refusal(kind, 3, "DETAIL")));
        Stream<String> warnings =
                Stream.of(ImportWarning.Kind.values())
                        .map(kind -> messages.warning(FILE, new ImportWarning(kind, 3, "DETAIL")));
        assertThat(Stream.concat(refusals, warnings))
                .allSatisfy(sentence ->
                        assertThat(sentence)
                                .startsWith("fichier.xml, li")
                                .endsWith(".")
                                .doesNotContain("{", "}", "''"));
    }

    @Test
    void otherLanguagesReadFrench() {
        var refusal = new Refusal(Refusal.Kind.EMPTY, 0, "");
        assertThat(new ImportMessages(Locale.GERMAN).refusal(FILE, refusal))
                .isEqualTo("fichier.xml: le fichier est vide.");
    }

    @Test
    void saysWhatBecameOfEachFileAndOfAll() {
        var messages = new ImportMessages(Locale.FRENCH);
        var warning = new ImportWarning(ImportWarning.Kind.GLN_CHECK_DIGIT, 16, "7634567890111");
        var imported = new FileResult.Imported(FILE, new InvoiceId(1234), "D-1", List.of(warning));
        var known = new FileResult.AlreadyKnown(FILE, new InvoiceId(3), "D-2");
        assertThat(messages.lines(imported))
                .containsExactly(
                        "fichier.xml: facture D-1 importée (inv-1234)",
                        "fichier.xml, ligne 16: attention, le chiffre de contrôle du GLN"
                                + " 7634567890111 est faux.");
        assertThat(messages.lines(known))
                .containsExactly(
                        "fichier.xml: facture D-2 déjà connue (inv-3), rien n'a été changé");
        assertThat(messages.summary(new ImportReport(List.of(imported, known))))
                .isEqualTo("1 importée(s), 1 déjà connue(s), 0 refusée(s)");
    }
}
