package org.molaire.app.internal.headless;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.molaire.domain.cmd.CmdEvent;
import org.molaire.domain.cmd.EnforcementStep;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.Instalment;
import org.molaire.domain.cmd.InstalmentPlan;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.Reminder;
import org.molaire.sync.InfoReport;

/** One invoice with all that is known of it, as JSON. */
final class InfoJson {

    private InfoJson() {}

    static JsonObject of(InfoReport.Entry entry, InfoReport report, LocalDate today) {
        JsonObject object = InvoiceRows.json(entry.tracked());
        object.add("askedAt", Json.value(report.askedAt().orElse(null)));
        object.add("trouble", Json.value(report.trouble().map(t -> t.kind().name()).orElse(null)));
        object.add("markers", array(entry.tracked().markers(today), m -> Json.value(m)));
        entry.tracked().facts().ifPresent(facts -> addFacts(object, facts));
        object.add(
                "rejection",
                entry.tracked()
                        .facts()
                        .flatMap(InvoiceFacts::rejection)
                        .or(() -> entry.tracked().submission().flatMap(s -> s.rejection()))
                        .<JsonElement>map(InfoJson::json)
                        .orElse(JsonNull.INSTANCE));
        object.add("history", array(entry.history(), InfoJson::json));
        return object;
    }

    private static void addFacts(JsonObject object, InvoiceFacts facts) {
        object.add("paid", Json.value(facts.paid()));
        object.add("fees", Json.value(facts.fees()));
        object.add("writtenOff", Json.value(facts.writtenOff()));
        object.add("version", Json.value(facts.version()));
        object.add("acceptedOn", Json.value(facts.acceptedOn().orElse(null)));
        object.add("contested", Json.value(facts.contested()));
        object.add("remindersSuspended", Json.value(facts.remindersSuspended()));
        object.add("cancelled", Json.value(facts.cancelled()));
        object.add("reminders", array(facts.reminders(), InfoJson::json));
        object.add(
                "instalmentPlan",
                facts.plan().<JsonElement>map(InfoJson::json).orElse(JsonNull.INSTANCE));
        object.add("enforcement", array(facts.enforcement(), InfoJson::json));
        object.add("events", array(facts.events(), InfoJson::json));
    }

    private static JsonObject json(Reminder reminder) {
        var object = new JsonObject();
        object.add("level", Json.value(reminder.level()));
        object.add("sentOn", Json.value(reminder.sentOn()));
        object.add("fee", Json.value(reminder.fee()));
        return object;
    }

    private static JsonObject json(InstalmentPlan plan) {
        var object = new JsonObject();
        object.add("agreedOn", Json.value(plan.agreedOn()));
        object.add("surcharge", Json.value(plan.surcharge()));
        object.add("instalments", array(plan.instalments(), InfoJson::json));
        return object;
    }

    private static JsonObject json(Instalment rate) {
        var object = new JsonObject();
        object.add("dueOn", Json.value(rate.dueOn()));
        object.add("amount", Json.value(rate.amount()));
        object.add("paidOn", Json.value(rate.paidOn().orElse(null)));
        return object;
    }

    private static JsonObject json(EnforcementStep step) {
        var object = new JsonObject();
        object.add("kind", Json.value(step.kind()));
        object.add("date", Json.value(step.date()));
        object.add("office", Json.value(step.office()));
        object.add("documentNumber", Json.value(step.documentNumber()));
        object.add("withdrawn", Json.value(step.withdrawn()));
        return object;
    }

    private static JsonObject json(CmdEvent event) {
        var object = new JsonObject();
        object.add("date", Json.value(event.date()));
        object.add("code", Json.value(event.code()));
        object.add("text", Json.value(event.text()));
        return object;
    }

    private static JsonObject json(Rejection rejection) {
        var object = new JsonObject();
        object.add("code", Json.value(rejection.code()));
        object.add("text", Json.value(rejection.text()));
        object.add("reasons", array(rejection.reasons(), Json::value));
        object.add("remedies", array(rejection.remedies(), Json::value));
        return object;
    }

    private static JsonObject json(HistoryEntry line) {
        var object = new JsonObject();
        object.add("at", Json.value(line.at()));
        object.add("source", Json.value(line.source()));
        object.add("before", Json.value(line.before().orElse(null)));
        object.add("after", Json.value(line.after()));
        object.add("code", Json.value(line.code()));
        return object;
    }

    private static <T> JsonArray array(Collection<T> items, Function<T, JsonElement> json) {
        var array = new JsonArray();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }
}
