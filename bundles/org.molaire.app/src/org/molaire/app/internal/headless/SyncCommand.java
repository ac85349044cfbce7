package org.molaire.app.internal.headless;

import com.google.gson.JsonObject;
import org.molaire.sync.Following;
import org.molaire.sync.Progress;
import org.molaire.sync.RoundReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sync}: one round of following, by hand, whether the switch is on or off. */
@Command(name = "sync")
final class SyncCommand extends PracticeCommand {

    @Option(names = "--full")
    private boolean full;

    @Option(names = "--format")
    private TextOrJson format = TextOrJson.TEXT;

    SyncCommand(Terminal terminal, PracticeSessions sessions) {
        super(terminal, sessions);
    }

    @Override
    int run(PracticeSession session) {
        RoundReport report = session.service(Following.class).run(full, Progress.NONE);
        terminal().out().println(format == TextOrJson.JSON ? json(report) : text(report));
        report.bad()
                .forEach(record ->
                        terminal()
                                .say(
                                        "sync.bad",
                                        record.submission().map(Object::toString).orElse("?"),
                                        record.reason()));
        report.trouble().ifPresent(t -> terminal().err().println(terminal().texts().of(t)));
        return report.trouble()
                .map(ExitCode::of)
                .orElse(report.isClean() ? ExitCode.OK : ExitCode.SOME_FAILED);
    }

    private String text(RoundReport report) {
        return terminal()
                .texts()
                .get("sync.done", report.followed(), report.changed(), report.bad().size());
    }

    private static String json(RoundReport report) {
        var object = new JsonObject();
        object.addProperty("followed", report.followed());
        object.addProperty("changed", report.changed());
        object.addProperty("failed", report.bad().size());
        return Json.text(object);
    }
}
