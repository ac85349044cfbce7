package org.molaire.app.internal.headless;

import java.util.List;
import java.util.Optional;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.TrackedInvoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code list}: all invoices as the data folder has them; asks nobody. */
@Command(name = "list")
final class ListCommand extends PracticeCommand {

    /** How the list is written. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    @Option(names = "--format")
    private Format format = Format.TABLE;

    @Option(names = "--state")
    private Optional<CmdState> state = Optional.empty();

    ListCommand(Terminal terminal, PracticeSessions sessions) {
        super(terminal, sessions);
    }

    @Override
    int run(PracticeSession session) {
        List<TrackedInvoice> invoices =
                session.store().invoices().all().stream()
                        .filter(tracked -> state.map(tracked.state()::equals).orElse(true))
                        .toList();
        var rows = new InvoiceRows(invoices);
        terminal()
                .out()
                .print(
                        switch (format) {
                            case TABLE -> rows.asTable(terminal().texts());
                            case CSV -> rows.asCsv();
                            case JSON -> rows.asJson();
                        });
        terminal().out().flush();
        return ExitCode.OK;
    }
}
