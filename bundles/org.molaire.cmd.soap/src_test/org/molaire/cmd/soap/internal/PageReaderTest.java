package org.molaire.cmd.soap.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.Page;
import org.molaire.cmd.soap.contract.ChangesResponse;
import org.molaire.cmd.soap.contract.FactsResponse;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.money.Chf;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class PageReaderTest {

    private static final SubmissionId ONE = SubmissionId.of("11111111-1111-4111-8111-111111111111");
    private static final SubmissionId TWO = SubmissionId.of("22222222-2222-4222-8222-222222222222");

    private final PageReader reader = new PageReader(Contract.load());

    private static String record(SubmissionId id) {
        return """
        <record xmlns="http://molaire.org/cmd/v1" currency="CHF"><submissionId>%s</submissionId>
        <reference>R</reference><version>3</version><state>ACCEPTED</state>
        <receivedOn>2026-01-05</receivedOn><acceptedOn>2026-01-06</acceptedOn>
        <total>100.00</total><paid>30.00</paid><open>90.00</open><fees>20.00</fees>
        <writtenOff>0.00</writtenOff><contested>false</contested>
        <remindersSuspended>false</remindersSuspended><cancelled>false</cancelled></record>\
        """
                .formatted(id);
    }

    private static Element parsed(String xml) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Page read(String... records) throws CmdFailure {
        var asked = new LinkedHashSet<SubmissionId>();
        asked.add(ONE);
        asked.add(TWO);
        return reader.facts(answer(records), asked);
    }

    private static FactsResponse answer(String... records) {
        var answer = new FactsResponse();
        answer.setCount(records.length);
        for (String record : records) {
            answer.getRecord().add(parsed(record));
        }
        return answer;
    }

    private void costsItselfAlone(String bad, String reason) throws CmdFailure {
        Page page = read(bad, record(TWO));

        assertThat(page.facts()).hasSize(1);
        assertThat(page.facts().getFirst().submission()).isEqualTo(TWO);
        assertThat(page.bad()).hasSize(1);
        assertThat(page.bad().getFirst().reason()).contains(reason);
    }

    @Test
    void goodRecordBecomesFacts() throws CmdFailure {
        Page page = read(record(ONE), record(TWO));

        assertThat(page.bad()).isEmpty();
        assertThat(page.facts()).hasSize(2);
        assertThat(page.facts().getFirst().open()).isEqualTo(Chf.of("90.00"));
    }

    @Test
    void unknownStateCostsItselfAlone() throws CmdFailure {
        costsItselfAlone(record(ONE).replace("ACCEPTED", "FROZEN"), "unknown code FROZEN");
    }

    @Test
    void stateThatContradictsCostsItselfAlone() throws CmdFailure {
        costsItselfAlone(record(ONE).replace(">ACCEPTED", ">REJECTED"), "contradicts");
    }

    @Test
    void wrongSumCostsItselfAlone() throws CmdFailure {
        costsItselfAlone(record(ONE).replace("90.00", "90.05"), "open");
    }

    @Test
    void missingFieldCostsItselfAloneAndIsNamed() throws CmdFailure {
        costsItselfAlone(record(ONE).replaceAll("<paid>.*</paid>", ""), "schema");
    }

    @Test
    void reasonNeverQuotesAnAmount() throws CmdFailure {
        String bad = record(ONE).replace("100.00", "777.777");

        assertThat(read(bad, record(TWO)).bad().getFirst().reason())
                .contains("total")
                .doesNotContain("777");
    }

    @Test
    void impossibleDateCostsItselfAlone() throws CmdFailure {
        costsItselfAlone(record(ONE).replace("2026-01-06", "2026-02-30"), "acceptedOn");
        costsItselfAlone(record(ONE).replace("2026-01-06", "0001-01-01"), "acceptedOn");
    }

    @Test
    void unknownEnforcementCostsItselfAlone() throws CmdFailure {
        String step =
                "<enforcement><kind>MAGIC</kind><date>2026-03-01</date>"
                        + "<withdrawn>false</withdrawn></enforcement><contested>";
        costsItselfAlone(record(ONE).replace("<contested>", step), "unknown code MAGIC");
    }

    @Test
    void extensionAtTheMarkedPointIsIgnored() throws CmdFailure {
        String extended =
                record(ONE).replace("</record>", "<x:more xmlns:x=\"urn:x\">1</x:more></record>");

        assertThat(read(extended, record(TWO)).bad()).isEmpty();
    }

    @Test
    void recordThatNobodyAskedForIsBad() throws CmdFailure {
        String other = record(SubmissionId.of("33333333-3333-4333-8333-333333333333"));

        Page page = read(record(ONE), other);

        assertThat(page.facts()).hasSize(1);
        assertThat(page.bad()).extracting("reason").contains("not asked for");
        assertThat(page.bad()).extracting("reason").contains("asked for, not answered");
    }

    @Test
    void secondRecordOfOneSubmissionIsBad() throws CmdFailure {
        Page page = read(record(ONE), record(ONE));

        assertThat(page.facts()).hasSize(1);
        assertThat(page.bad()).extracting("reason").contains("twice in one page");
    }

    @Test
    void pageThatIsCutShortIsIncompatible() {
        FactsResponse answer = answer(record(ONE));
        answer.setCount(2);

        assertThatThrownBy(() -> reader.facts(answer, Set.of(ONE)))
                .isInstanceOf(CmdFailure.Incompatible.class);
    }

    @Test
    void changesWithoutACursorAreIncompatible() {
        var answer = new ChangesResponse();
        answer.setMore(false);
        answer.setCount(0);

        assertThatThrownBy(() -> reader.changes(answer, 10))
                .isInstanceOf(CmdFailure.Incompatible.class);
    }

    @Test
    void changesThatDoNotSayWhetherThereIsMoreAreIncompatible() {
        var answer = new ChangesResponse();
        answer.setNextCursor("a");
        answer.setCount(0);

        assertThatThrownBy(() -> reader.changes(answer, 10))
                .isInstanceOf(CmdFailure.Incompatible.class);
    }
}
