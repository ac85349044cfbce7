package org.molaire.ui.internal.commands;

import java.util.ArrayList;
import java.util.List;
import org.molaire.sync.SendReport;
import org.molaire.sync.SendReport.Outcome;
import org.molaire.ui.text.Texts;
import org.molaire.ui.text.Words;

/** What became of invoices that were to be sent, in words: pure. */
final class SendLines {

    private final Texts texts;
    private final Words words;

    SendLines(Texts texts) {
        this.texts = texts;
        this.words = new Words(texts);
    }

    /**
     * One invoice.
     *
     * @param details what went wrong, and what helps
     */
    record Line(String number, String outcome, boolean good, List<String> details) {}

    List<Line> of(SendReport report) {
        return report.lines().stream().map(this::line).toList();
    }

    /** The sentence on top. */
    String summary(SendReport report) {
        if (report.trouble().isPresent()) {
            return words.trouble(report.trouble().get().kind());
        }
        long sent = report.lines().stream().filter(line -> line.outcome().isGood()).count();
        long other = report.lines().size() - sent;
        String said = texts.count("send.sent", sent);
        String rest = other == 0 ? said : said + ' ' + texts.count("send.other", other);
        return report.consentChecked() ? rest : rest + ' ' + texts.get("send.noConsentAsked");
    }

    private Line line(SendReport.Line line) {
        var details = new ArrayList<String>();
        line.rejection()
                .ifPresent(found -> {
                    details.add(found.text());
                    details.addAll(words.advice(found));
                });
        line.trouble().map(found -> words.trouble(found.kind())).ifPresent(details::add);
        Outcome outcome = line.outcome();
        return new Line(
                line.number(),
                words.outcome(outcome),
                outcome.isGood(),
                details.stream().filter(text -> !text.isBlank()).toList());
    }
}
