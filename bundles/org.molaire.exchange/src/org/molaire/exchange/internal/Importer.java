package org.molaire.exchange.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.ImportWarning;
import org.molaire.domain.invoice.InvoiceFile;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.invoice.Pdf;
import org.molaire.domain.repository.ImportResult;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.exchange.FileResult;
import org.molaire.exchange.ImportReport;
import org.molaire.exchange.ImportService;
import org.molaire.exchange.InvoicePdfWriter;
import org.molaire.exchange.ReadResult;
import org.molaire.exchange.Refusal;
import org.molaire.exchange.internal.request.InvoiceRequestReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Imports files one by one. The repository's one step makes each of them all or nothing. */
@Component
public final class Importer implements ImportService {

    private static final System.Logger LOG = System.getLogger(Importer.class.getName());

    private final InvoiceRequestReader reader;
    private final InvoicePdfWriter pdfWriter;
    private final Clock clock;
    private final Supplier<SubmissionId> ids;

    @Activate
    public Importer() {
        this(Clock.systemUTC(), () -> new SubmissionId(UUID.randomUUID()));
    }

    /**
     * @param ids makes the id of each new submission
     */
    public Importer(Clock clock, Supplier<SubmissionId> ids) {
        this.reader = new InvoiceRequestReader(clock);
        this.pdfWriter = new InvoicePdfWriter(Locale.FRENCH);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public ImportReport importFiles(
            List<Path> files, Optional<LocalDate> consent, PracticeStore store) {
        var keeper = new ConsentKeeper(consent);
        var results = new ArrayList<FileResult>();
        for (Path file : files) {
            results.add(
                    switch (reader.read(file)) {
                        case ReadResult.Read read -> keep(file, read.file(), keeper, store);
                        case ReadResult.Refused refused ->
                                new FileResult.Refused(file, refused.refusal());
                    });
        }
        return new ImportReport(results);
    }

    private FileResult keep(
            Path path, InvoiceFile read, ConsentKeeper keeper, PracticeStore store) {
        try {
            return add(path, read, keeper, store);
        } catch (RuntimeException e) {
            // The others shall go on. Neither the file's name nor the message: both may hold a
            // person's name.
            LOG.log(System.Logger.Level.ERROR, "an imported file was not kept: {0}", e.getClass());
            return new FileResult.Refused(path, new Refusal(Refusal.Kind.NOT_KEPT, 0, ""));
        }
    }

    private FileResult add(Path path, InvoiceFile read, ConsentKeeper keeper, PracticeStore store) {
        Instant now = clock.instant();
        InvoiceFile file =
                new InvoiceFile(
                        keeper.withConsent(read.patient()),
                        read.treatment(),
                        read.invoice(),
                        read.pdf(),
                        read.warnings());
        Pdf pdf = read.pdf().orElseGet(() -> pdfWriter.write(read));
        ImportResult result = store.invoices().add(file, pdf, ids.get(), now);
        giveConsent(result.invoice(), keeper, store, now);
        String number = read.invoice().number();
        return result.alreadyKnown()
                ? new FileResult.AlreadyKnown(path, result.invoice(), number)
                : new FileResult.Imported(
                        path, result.invoice(), number, warnings(read, result, number));
    }

    private static void giveConsent(
            InvoiceId invoice, ConsentKeeper keeper, PracticeStore store, Instant now) {
        if (keeper.givenOn().isPresent()) {
            for (TrackedInvoice tracked : store.invoices().find(List.of(invoice))) {
                keeper.giveTo(tracked.invoice().patient(), store, now);
            }
        }
    }

    private static List<ImportWarning> warnings(
            InvoiceFile read, ImportResult result, String number) {
        var warnings = new ArrayList<>(read.warnings());
        if (result.sameNumber()) {
            warnings.add(
                    new ImportWarning(ImportWarning.Kind.SAME_NUMBER_OTHER_INVOICE, 0, number));
        }
        return warnings;
    }
}
