package org.molaire.store.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.domain.repository.DataFolder;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.domain.repository.PracticeStores;
import org.molaire.domain.repository.StoreFailure;
import org.molaire.testkit.data.InvoiceBuilder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** An empty practice for each test, opened through the service as the product does. */
final class OpenPractice implements BeforeEachCallback, AfterEachCallback {

    static final Instant NOW = Instant.parse("2026-02-01T08:00:00.123456Z");
    static final PracticeSettings SETTINGS = PracticeSettings.forNewPractice("Cabinet Exemple");

    private Path path;
    private PracticeStore store;

    static PracticeStores service() {
        BundleContext bundles = FrameworkUtil.getBundle(OpenPractice.class).getBundleContext();
        var reference = bundles.getServiceReference(PracticeStores.class);
        assertNotNull(reference, "the store offers its service");
        return bundles.getService(reference);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException, StoreFailure {
        path = Files.createTempDirectory("molaire-store");
        store = service().open(folder(), SETTINGS);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        store.close();
        try (Stream<Path> files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder()).forEach(OpenPractice::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DataFolder folder() {
        return new DataFolder(path);
    }

    PracticeStore store() {
        return store;
    }

    /** Closes and opens again, as after a restart of the program. */
    void reopen() throws StoreFailure {
        store.close();
        store = service().open(folder(), SETTINGS);
    }

    static SubmissionId newSubmission() {
        return new SubmissionId(UUID.randomUUID());
    }

    /** Imports an invoice, prepared. */
    SubmissionId prepared(String number) {
        return prepared(InvoiceBuilder.invoice(number));
    }

    SubmissionId prepared(InvoiceBuilder invoice) {
        SubmissionId id = newSubmission();
        store.invoices().add(invoice.file(), invoice.pdf(), id, NOW);
        return id;
    }

    /** Imports an invoice and sends it, CMD answering at once. */
    SubmissionId sent(String number) {
        SubmissionId id = prepared(number);
        store.outbox().begin(invoiceOf(id), NOW).orElseThrow();
        store.outbox().sent(new Receipt(id, "CMD-1", NOW, false), NOW);
        return id;
    }

    InvoiceId invoiceOf(SubmissionId id) {
        return store.invoices().all().stream()
                .filter(t -> t.submission().orElseThrow().id().equals(id))
                .findFirst()
                .orElseThrow()
                .invoice()
                .id();
    }

    TrackedInvoice tracked(InvoiceId id) {
        return store.invoices().find(List.of(id)).getFirst();
    }

    TrackedInvoice tracked(SubmissionId id) {
        return tracked(invoiceOf(id));
    }
}
