package org.molaire.app.internal.headless;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.sync.Progress;
import org.molaire.sync.SendReport;
import org.molaire.sync.Sending;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code send}: hands what is prepared to CMD, one line of result per invoice. */
@Command(name = "send")
final class SendCommand extends PracticeCommand {

    @Option(names = "--all")
    private boolean all;

    @Parameters(arity = "0..*", paramLabel = "INVOICE")
    private List<String> invoices = List.of();

    SendCommand(Terminal terminal, PracticeSessions sessions) {
        super(terminal, sessions);
    }

    @Override
    void checkUsage() throws UsageException {
        if (all && !invoices.isEmpty()) {
            throw new UsageException(terminal().texts().get("send.which"));
        }
    }

    @Override
    int run(PracticeSession session) throws UsageException {
        Sending sending = session.service(Sending.class);
        Set<InvoiceId> wanted =
                invoices.isEmpty() ? new LinkedHashSet<>(sending.waiting()) : named(session);
        SendReport report = sending.send(wanted, Progress.NONE);
        report.lines().forEach(this::print);
        if (!report.consentChecked()) {
            terminal().say("send.consentNotChecked");
        }
        if (report.lines().isEmpty() && report.trouble().isEmpty()) {
            terminal().say("send.nothing");
        }
        report.trouble().ifPresent(t -> terminal().err().println(terminal().texts().of(t)));
        return report.trouble()
                .map(ExitCode::of)
                .orElse(report.isClean() ? ExitCode.OK : ExitCode.SOME_FAILED);
    }

    private Set<InvoiceId> named(PracticeSession session) throws UsageException {
        var argument = new InvoiceArgument(session.store().invoices(), terminal().texts());
        Set<InvoiceId> ids = new LinkedHashSet<>();
        for (String text : invoices) {
            ids.add(argument.resolve(text));
        }
        return ids;
    }

    private void print(SendReport.Line line) {
        CommandTexts texts = terminal().texts();
        terminal()
                .out()
                .println(
                        texts.get(
                                "send.line",
                                line.invoice(),
                                line.number(),
                                texts.words().outcome(line.outcome())));
        line.rejection()
                .ifPresent(rejection -> {
                    terminal().out().println("  " + rejection.code() + ": " + rejection.text());
                    texts.words()
                            .advice(rejection)
                            .forEach(advice -> terminal().out().println("  " + advice));
                });
    }
}
