package org.molaire.app.internal.headless;

import java.util.StringJoiner;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.sync.InfoReport;
import org.molaire.ui.text.InfoCard;
import org.molaire.ui.text.InfoCards;
import org.molaire.ui.text.Moments;
import org.molaire.ui.text.Texts;

/** « Infos CMD » as plain text: what the window shows, in its words. */
final class InfoText {

    private static final String INDENT = "  ";

    private final Texts texts;
    private final Moments moments;
    private final InfoCards cards;

    InfoText(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
        this.cards = new InfoCards(texts, moments);
    }

    String of(InfoReport.Entry entry) {
        TrackedInvoice tracked = entry.tracked();
        InfoCard card = cards.of(entry);
        var lines = new StringJoiner(System.lineSeparator());
        lines.add(card.title() + " (" + tracked.invoice().id() + ")");
        lines.add(card.stateWords());
        if (!card.markers().isEmpty()) {
            lines.add(String.join(", ", card.markers()));
        }
        lines.add(tracked.asOf().map(moments::dataOf).orElseGet(() -> texts.get("infos.never")));
        card.notes().forEach(lines::add);
        lines.add("");
        addTable(lines, facts(card));
        card.sections().forEach(section -> addSection(lines, section));
        return lines.toString();
    }

    private static TextTable facts(InfoCard card) {
        var table = new TextTable(INDENT);
        for (InfoCard.Fact fact : card.facts()) {
            table.row(fact.label(), fact.value());
        }
        return table;
    }

    private static void addSection(StringJoiner lines, InfoCard.Section section) {
        lines.add("").add(section.title());
        section.note().ifPresent(lines::add);
        var table = new TextTable(INDENT);
        table.row(section.columns());
        section.rows().forEach(table::row);
        addTable(lines, table);
    }

    private static void addTable(StringJoiner lines, TextTable table) {
        table.toString().lines().forEach(lines::add);
    }
}
