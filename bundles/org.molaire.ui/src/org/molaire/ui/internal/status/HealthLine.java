package org.molaire.ui.internal.status;

import java.util.ArrayList;
import java.util.List;
import org.molaire.sync.Health;
import org.molaire.ui.text.Moments;
import org.molaire.ui.text.Texts;
import org.molaire.ui.text.Words;

/** How the following stands, in words: pure. */
public final class HealthLine {

    private final Texts texts;
    private final Words words;
    private final Moments moments;

    public HealthLine(Texts texts, Moments moments) {
        this.texts = texts;
        this.words = new Words(texts);
        this.moments = moments;
    }

    /** Whether the line calls for attention. */
    public static boolean isAlert(Health health) {
        return health.trouble().isPresent() || !health.bad().isEmpty();
    }

    /** One line for the status line. */
    public String line(Health health) {
        var parts = new ArrayList<String>();
        health.trouble().map(found -> words.shortTrouble(found.kind())).ifPresent(parts::add);
        if (health.running()) {
            parts.add(texts.get("health.running"));
        }
        parts.add(
                health.lastSuccess()
                        .map(at -> texts.get("health.last", moments.time(at)))
                        .orElseGet(() -> texts.get("health.never")));
        if (!health.on()) {
            parts.add(texts.get("health.off"));
        } else if (health.paused()) {
            parts.add(texts.get("health.paused"));
        } else if (!health.running()) {
            health.nextRun()
                    .map(at -> texts.get("health.next", moments.time(at)))
                    .ifPresent(parts::add);
        }
        return texts.get("health.line", String.join(" · ", parts));
    }

    /** All there is to say, a sentence each. */
    public List<String> details(Health health) {
        var lines = new ArrayList<String>();
        health.trouble().map(found -> words.trouble(found.kind())).ifPresent(lines::add);
        if (!health.bad().isEmpty()) {
            lines.add(texts.count("health.bad", health.bad().size()));
        }
        lines.add(texts.get(health.on() ? "health.detail.on" : "health.detail.off"));
        lines.add(
                health.lastSuccess()
                        .map(at ->
                                texts.get(
                                        "health.detail.last",
                                        Moments.dateTime(at),
                                        moments.ago(at)))
                        .orElseGet(() -> texts.get("health.detail.never")));
        health.nextRun()
                .map(at -> texts.get("health.detail.next", Moments.dateTime(at)))
                .ifPresent(lines::add);
        if (health.paused()) {
            lines.add(texts.get("health.detail.paused"));
        }
        return lines;
    }
}
