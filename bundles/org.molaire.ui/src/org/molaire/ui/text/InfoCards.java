package org.molaire.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.money.Chf;
import org.molaire.sync.InfoReport;
import org.molaire.ui.text.InfoCard.Fact;
import org.molaire.ui.text.InfoCard.Section;

/** Makes of a report what is shown of it: pure. */
public final class InfoCards {

    private final Texts texts;
    private final Words words;
    private final Moments moments;
    private final InfoSections sections;

    public InfoCards(Texts texts, Moments moments) {
        this.texts = texts;
        this.words = new Words(texts);
        this.moments = moments;
        this.sections = new InfoSections(texts, moments);
    }

    public List<InfoCard> of(InfoReport report) {
        return report.entries().stream().map(this::of).toList();
    }

    /** One invoice. */
    public InfoCard of(InfoReport.Entry entry) {
        TrackedInvoice tracked = entry.tracked();
        var data = tracked.invoice().data();
        return new InfoCard(
                texts.get("infos.invoice", data.number(), Moments.date(data.issuedOn())),
                tracked.state(),
                words.state(tracked.state()),
                markers(tracked),
                facts(tracked),
                notes(tracked),
                tables(entry));
    }

    private List<String> markers(TrackedInvoice tracked) {
        var markers = new ArrayList<String>();
        if (tracked.reminderLevel() > 0) {
            markers.add(words.reminder(tracked.reminderLevel()));
        }
        Words.shown(tracked.markers(moments.today())).stream()
                .map(words::marker)
                .forEach(markers::add);
        return markers;
    }

    private List<Fact> facts(TrackedInvoice tracked) {
        var facts = new ArrayList<Fact>();
        Optional<InvoiceFacts> said = tracked.facts();
        Chf total = said.map(InvoiceFacts::total).orElse(tracked.invoice().data().due());
        amount(facts, "total", total, false);
        said.ifPresent(found -> {
            amount(facts, "paid", found.paid(), false);
            amountIfAny(facts, "fees", found.fees());
            amountIfAny(facts, "writtenOff", found.writtenOff());
        });
        amount(facts, "open", tracked.open(), true);
        tracked.cmdReference().ifPresent(reference -> fact(facts, "reference", reference));
        said.flatMap(InvoiceFacts::receivedOn)
                .ifPresent(date -> fact(facts, "received", Moments.date(date)));
        said.flatMap(InvoiceFacts::acceptedOn)
                .ifPresent(date -> fact(facts, "accepted", Moments.date(date)));
        return facts;
    }

    private void amountIfAny(List<Fact> facts, String key, Chf amount) {
        if (!amount.isZero()) {
            amount(facts, key, amount, false);
        }
    }

    private void amount(List<Fact> facts, String key, Chf amount, boolean strong) {
        facts.add(new Fact(texts.get("infos.fact." + key), words.chf(amount), true, strong));
    }

    private void fact(List<Fact> facts, String key, String value) {
        facts.add(new Fact(texts.get("infos.fact." + key), value, false, false));
    }

    private List<String> notes(TrackedInvoice tracked) {
        Optional<Rejection> rejection =
                tracked.facts()
                        .flatMap(InvoiceFacts::rejection)
                        .or(() -> tracked.submission().flatMap(found -> found.rejection()));
        return rejection.map(this::notes).orElse(List.of());
    }

    private List<String> notes(Rejection rejection) {
        var notes = new ArrayList<String>();
        notes.add(texts.get("infos.rejected", rejection.text()));
        notes.addAll(words.advice(rejection));
        return notes;
    }

    private List<Section> tables(InfoReport.Entry entry) {
        var tables = new ArrayList<Section>();
        entry.tracked()
                .facts()
                .ifPresent(facts -> {
                    facts.plan().map(sections::plan).ifPresent(tables::add);
                    addFilled(tables, sections.reminders(facts.reminders()));
                    addFilled(tables, sections.enforcement(facts.enforcement()));
                });
        addFilled(tables, sections.history(entry.history()));
        entry.tracked()
                .facts()
                .ifPresent(facts -> addFilled(tables, sections.events(facts.events())));
        return tables;
    }

    private static void addFilled(List<Section> tables, Section section) {
        if (!section.rows().isEmpty()) {
            tables.add(section);
        }
    }
}
