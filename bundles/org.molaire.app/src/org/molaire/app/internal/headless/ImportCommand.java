package org.molaire.app.internal.headless;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.molaire.exchange.FileResult;
import org.molaire.exchange.ImportMessages;
import org.molaire.exchange.ImportReport;
import org.molaire.exchange.ImportService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: invoice requests from files, each whole or not at all. */
@Command(name = "import")
final class ImportCommand extends PracticeCommand {

    @Option(names = "--consent")
    private Optional<String> consent = Optional.empty();

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    ImportCommand(Terminal terminal, PracticeSessions sessions) {
        super(terminal, sessions);
    }

    @Override
    void checkUsage() throws UsageException {
        consentDay();
    }

    @Override
    int run(PracticeSession session) throws UsageException {
        ImportReport report =
                session.service(ImportService.class)
                        .importFiles(files, consentDay(), session.store());
        var messages = new ImportMessages(terminal().texts().locale());
        for (FileResult result : report.files()) {
            var stream = result instanceof FileResult.Refused ? terminal().err() : terminal().out();
            messages.lines(result).forEach(stream::println);
        }
        terminal().out().println(messages.summary(report));
        return report.isClean() ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private Optional<LocalDate> consentDay() throws UsageException {
        try {
            return consent.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    terminal().texts().get("import.consentDate", consent.orElse("")));
        }
    }
}
