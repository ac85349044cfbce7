package org.molaire.app.internal.headless;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.ui.text.Moments;

/**
 * Invoices as rows of text. For programs amounts in CHF with two decimals and times as ISO-8601 in
 * UTC, for people as the practices write them.
 */
final class InvoiceRows {

    private final List<TrackedInvoice> invoices;

    InvoiceRows(List<TrackedInvoice> invoices) {
        this.invoices = invoices;
    }

    /** The columns of one invoice, in order; what is not known is null. */
    static Map<String, Object> columns(TrackedInvoice tracked) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("id", tracked.invoice().id().toString());
        columns.put("number", tracked.invoice().number());
        columns.put("patientId", tracked.invoice().patient().toString());
        columns.put("state", tracked.state().name());
        columns.put("total", tracked.invoice().data().total().toString());
        columns.put("open", tracked.open().toString());
        columns.put("reminderLevel", tracked.reminderLevel());
        columns.put("submissionId", tracked.submission().map(s -> s.id().toString()).orElse(null));
        columns.put("cmdReference", tracked.cmdReference().orElse(null));
        columns.put("asOf", tracked.asOf().map(Instant::toString).orElse(null));
        return columns;
    }

    String asJson() {
        var array = new JsonArray();
        invoices.forEach(tracked -> array.add(json(tracked)));
        return Json.text(array) + System.lineSeparator();
    }

    static JsonObject json(TrackedInvoice tracked) {
        var object = new JsonObject();
        columns(tracked).forEach((name, value) -> object.add(name, Json.value(value)));
        return object;
    }

    String asCsv() {
        var lines = new ArrayList<String>();
        lines.add(
                "id,number,patientId,state,total,open,reminderLevel,submissionId,cmdReference,asOf");
        invoices.forEach(tracked ->
                lines.add(
                        columns(tracked).values().stream()
                                .map(value -> csv(value == null ? "" : value.toString()))
                                .collect(Collectors.joining(","))));
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String csv(String cell) {
        return cell.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0)
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }

    String asTable(CommandTexts texts) {
        var table = new TextTable("");
        table.row(
                texts.get("column.id"),
                texts.get("column.number"),
                texts.get("column.patient"),
                texts.get("column.state"),
                texts.get("column.total"),
                texts.get("column.open"),
                texts.get("column.asOf"));
        for (TrackedInvoice tracked : invoices) {
            table.row(
                    tracked.invoice().id().toString(),
                    tracked.invoice().number(),
                    tracked.invoice().patient().toString(),
                    texts.words().state(tracked.state()),
                    tracked.invoice().data().total().formatted(),
                    tracked.open().formatted(),
                    tracked.asOf().map(Moments::dateTime).orElse("-"));
        }
        return table.toString();
    }
}
