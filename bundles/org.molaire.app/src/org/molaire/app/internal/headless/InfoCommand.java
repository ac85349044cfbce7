package org.molaire.app.internal.headless;

import java.time.Clock;
import java.util.Set;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.sync.CmdInfos;
import org.molaire.sync.InfoReport;
import org.molaire.ui.text.Moments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code info}: « Voir infos CMD » for one invoice. */
@Command(name = "info")
final class InfoCommand extends PracticeCommand {

    @Parameters(index = "0", paramLabel = "INVOICE")
    private String invoice;

    @Option(names = "--format")
    private TextOrJson format = TextOrJson.TEXT;

    private final Clock clock;

    InfoCommand(Terminal terminal, PracticeSessions sessions, Clock clock) {
        super(terminal, sessions);
        this.clock = clock;
    }

    @Override
    int run(PracticeSession session) throws UsageException {
        CommandTexts texts = terminal().texts();
        InvoiceId id = new InvoiceArgument(session.store().invoices(), texts).resolve(invoice);
        var moments = new Moments(texts.common(), clock);
        InfoReport report = session.service(CmdInfos.class).ask(Set.of(id));
        for (InfoReport.Entry entry : report.entries()) {
            terminal()
                    .out()
                    .println(
                            format == TextOrJson.JSON
                                    ? Json.text(InfoJson.of(entry, report, moments.today()))
                                    : new InfoText(texts.common(), moments).of(entry));
        }
        if (report.askedAt().isEmpty() && report.trouble().isEmpty()) {
            terminal().say("info.notSent");
        }
        report.trouble().ifPresent(t -> terminal().err().println(texts.of(t)));
        if (!report.unknown().isEmpty()) {
            terminal().say("info.unknownToCmd", invoice);
        }
        return report.trouble()
                .map(ExitCode::of)
                .orElse(report.unknown().isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED);
    }
}
