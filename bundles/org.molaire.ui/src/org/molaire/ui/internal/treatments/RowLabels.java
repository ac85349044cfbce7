package org.molaire.ui.internal.treatments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.Marker;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.money.Chf;
import org.molaire.domain.treatment.Estimate;
import org.molaire.domain.treatment.Position;
import org.molaire.domain.treatment.Treatment;
import org.molaire.domain.treatment.TreatmentData;
import org.molaire.sync.BoardSnapshot;
import org.molaire.ui.internal.treatments.RowLabel.Part;
import org.molaire.ui.text.Moments;
import org.molaire.ui.text.Texts;
import org.molaire.ui.text.Words;

/** What the rows of the tree say: pure, from what was read and the board's snapshot. */
public final class RowLabels {

    private final Texts texts;
    private final Words words;
    private final Moments moments;
    private final Function<TrackedInvoice, Optional<Instant>> staleSince;

    /**
     * @param staleSince when CMD last confirmed an invoice, if that is too long ago
     */
    public RowLabels(
            Texts texts, Moments moments, Function<TrackedInvoice, Optional<Instant>> staleSince) {
        this.texts = texts;
        this.words = new Words(texts);
        this.moments = moments;
        this.staleSince = staleSince;
    }

    /** The row's text; empty for a row that is not (any more) in the file. */
    public RowLabel label(Row row, PatientFile file, BoardSnapshot board) {
        var label = new RowLabel.Builder();
        switch (row) {
            case Row.OfTreatment(var id) ->
                    file.treatment(id).ifPresent(found -> treatment(label, found, board));
            case Row.OfEstimate(long id) ->
                    file.estimate(id).ifPresent(found -> estimate(label, found));
            case Row.OfInvoice(var id) ->
                    board.invoice(id).ifPresent(found -> invoice(label, found));
            case Row.OfPosition position ->
                    file.position(position).ifPresent(found -> position(label, found));
        }
        return label.build();
    }

    /** The second column: the state's exact label, or what became of a devis. */
    public String state(Row row, PatientFile file, BoardSnapshot board) {
        return switch (row) {
            case Row.OfEstimate(long id) ->
                    file.estimate(id).map(found -> words.estimate(found.status())).orElse("");
            case Row.OfPosition position ->
                    file.position(position).map(found -> words.chf(found.amount())).orElse("");
            default -> stateOf(row, board).map(words::state).orElse("");
        };
    }

    /** All that may stand in the second column for an invoice. */
    Stream<String> states() {
        return Stream.of(CmdState.values()).map(words::state);
    }

    /** The state behind a row's symbol. */
    public static Optional<CmdState> stateOf(Row row, BoardSnapshot board) {
        return switch (row) {
            case Row.OfTreatment(var id) -> board.stateOf(id);
            case Row.OfInvoice(var id) -> board.invoice(id).map(TrackedInvoice::state);
            case Row.OfEstimate estimate -> Optional.empty();
            case Row.OfPosition position -> Optional.empty();
        };
    }

    /** The tooltip: the state's label, the markers, and how old they are. */
    public String tooltip(Row row, PatientFile file, BoardSnapshot board) {
        var lines = new ArrayList<String>();
        stateOf(row, board).map(words::state).ifPresent(lines::add);
        List<TrackedInvoice> invoices = invoices(row, board);
        String markers = String.join(", ", markers(invoices).keySet());
        if (!markers.isEmpty()) {
            lines.add(markers);
        }
        invoices.stream()
                .flatMap(invoice -> invoice.asOf().stream())
                .min(Comparator.naturalOrder())
                .map(moments::dataOf)
                .ifPresent(lines::add);
        return lines.isEmpty() ? label(row, file, board).text() : String.join("\n", lines);
    }

    private void treatment(RowLabel.Builder label, Treatment treatment, BoardSnapshot board) {
        TreatmentData data = treatment.data();
        List<TrackedInvoice> invoices = board.invoicesOf(treatment.id());
        label.add(data.title(), Part.NAME).add(dates(data), Part.DETAIL);
        if (!invoices.isEmpty()) {
            open(label, Chf.sum(invoices.stream().map(TrackedInvoice::open).toList()));
        }
        markers(invoices).forEach(label::add);
    }

    private void invoice(RowLabel.Builder label, TrackedInvoice tracked) {
        var data = tracked.invoice().data();
        label.add(texts.get("row.invoice", data.number()), Part.NAME)
                .add(Moments.date(data.issuedOn()), Part.DETAIL)
                .add(words.chf(data.due()), Part.DETAIL);
        open(label, tracked.open());
        markers(List.of(tracked)).forEach(label::add);
    }

    private void estimate(RowLabel.Builder label, Estimate estimate) {
        label.add(texts.get("row.estimate", estimate.title()), Part.NAME)
                .add(Moments.date(estimate.issuedOn()), Part.DETAIL)
                .add(words.chf(estimate.total()), Part.DETAIL);
    }

    private void position(RowLabel.Builder label, Position position) {
        boolean once = position.quantity().compareTo(BigDecimal.ONE) == 0;
        String quantity = position.quantity().stripTrailingZeros().toPlainString();
        label.add(once ? "" : texts.get("row.quantity", quantity), Part.DETAIL)
                .add(position.text(), Part.NAME)
                .add(position.code(), Part.DETAIL)
                .add(
                        position.tooth().map(tooth -> texts.get("row.tooth", tooth)).orElse(""),
                        Part.DETAIL);
    }

    private void open(RowLabel.Builder label, Chf open) {
        if (open.isPositive()) {
            label.add(words.open(open), Part.AMOUNT);
        }
    }

    private String dates(TreatmentData data) {
        String end = Moments.date(data.end());
        if (data.begin().equals(data.end())) {
            return end;
        }
        boolean sameYear = data.begin().getYear() == data.end().getYear();
        String begin = sameYear ? Moments.day(data.begin()) : Moments.date(data.begin());
        return texts.get("row.dates", begin, end);
    }

    private Map<String, Part> markers(Collection<TrackedInvoice> invoices) {
        LocalDate today = moments.today();
        var markers = new LinkedHashMap<String, Part>();
        int level = invoices.stream().mapToInt(TrackedInvoice::reminderLevel).max().orElse(0);
        if (level > 0) {
            markers.put(words.reminder(level), Part.MARKER);
        }
        for (TrackedInvoice invoice : invoices) {
            for (Marker marker : Words.shown(invoice.markers(today))) {
                markers.put(words.marker(marker), Words.isAlert(marker) ? Part.ALERT : Part.MARKER);
            }
            staleSince
                    .apply(invoice)
                    .map(at ->
                            texts.get("marker.stale", words.marker(Marker.STALE), moments.ago(at)))
                    .ifPresent(text -> markers.put(text, Part.ALERT));
        }
        return markers;
    }

    private static List<TrackedInvoice> invoices(Row row, BoardSnapshot board) {
        return switch (row) {
            case Row.OfTreatment(var id) -> board.invoicesOf(id);
            case Row.OfInvoice(var id) -> board.invoice(id).stream().toList();
            default -> List.of();
        };
    }
}
