package org.molaire.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.molaire.store.tests.OpenPractice.NOW;
import static org.molaire.testkit.data.FactsBuilder.facts;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.repository.DataFolder;
import org.molaire.domain.repository.FollowRepository.Applied;
import org.molaire.store.internal.DerbyStore;
import org.molaire.store.internal.database.DerbyDatabase;
import org.molaire.store.internal.migration.MigrationScripts;
import org.molaire.store.internal.migration.Migrator;
import org.molaire.testkit.data.InvoiceBuilder;
import org.osgi.framework.FrameworkUtil;

/** An invoice that came to CMD twice: nothing in the program does that, an older one might have. */
class DuplicateTest {

    private static final Rejection DUPLICATE = new Rejection("DUPLICATE", "", List.of(), List.of());

    @TempDir Path folder;
    private DerbyDatabase database;
    private DerbyStore store;

    @BeforeEach
    void open() throws Exception {
        var scripts = MigrationScripts.in(FrameworkUtil.getBundle(DuplicateTest.class));
        database = DerbyDatabase.open(new DataFolder(folder), new Migrator(scripts));
        store =
                new DerbyStore(
                        database.connections(),
                        OpenPractice.SETTINGS,
                        Clock.systemUTC(),
                        database::close);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRejectedDuplicateNeverHidesTheValidFirstOne() throws SQLException {
        var file = InvoiceBuilder.invoice("1");
        SubmissionId first = OpenPractice.newSubmission();
        InvoiceId invoice = store.invoices().add(file.file(), file.pdf(), first, NOW).invoice();
        store.outbox().begin(invoice, NOW).orElseThrow();
        store.outbox().sent(new Receipt(first, "CMD-1", NOW, false), NOW);
        SubmissionId second = OpenPractice.newSubmission();
        insertSent(second, invoice, file.pdf().sha256());

        Applied applied =
                store.following()
                        .apply(
                                List.of(
                                        facts(first).reminded(1, "20.00").build(),
                                        facts(second).rejected(DUPLICATE).build()),
                                List.of(),
                                Optional.empty(),
                                NOW);

        assertEquals(CmdState.REMINDED, applied.changes().getFirst().after());
        assertEquals(1, applied.changes().size());
        TrackedInvoice tracked = store.invoices().all().getFirst();
        assertEquals(first, tracked.submission().orElseThrow().id());
        assertEquals(CmdState.REMINDED, tracked.state());
        assertEquals(Set.of(first), store.following().submissionsOf(List.of(invoice)));
    }

    private void insertSent(SubmissionId id, InvoiceId invoice, String pdf) throws SQLException {
        try (Connection connection = database.connections().getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO submission (id, invoice_id, status, attempts,"
                                        + " pdf_sha256, prepared_us, already_known, lock_version)"
                                        + " SELECT ?, ?, 'SENT', 1, ?, MAX(prepared_us) + 1, FALSE,"
                                        + " 1 FROM submission")) {
            insert.setString(1, id.toString());
            insert.setLong(2, invoice.value());
            insert.setString(3, pdf);
            insert.executeUpdate();
            connection.commit();
        }
    }
}
