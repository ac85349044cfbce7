package org.molaire.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.molaire.store.tests.OpenPractice.NOW;
import static org.molaire.testkit.data.FactsBuilder.facts;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.repository.DataFolder;
import org.molaire.store.internal.DerbyStore;
import org.molaire.store.internal.database.DerbyDatabase;
import org.molaire.store.internal.migration.MigrationScripts;
import org.molaire.store.internal.migration.Migrator;
import org.molaire.testkit.data.InvoiceBuilder;
import org.osgi.framework.FrameworkUtil;

/** Large practices cost few statements. */
class BulkTest {

    private static final int INVOICES = 10_000;
    private static final int PAGE = 500;

    /**
     * Statements of a page in which every state is new: see News; now and then one more id block.
     */
    private static final int MOST = 10;

    @TempDir Path folder;
    private final CountingSource counting = new CountingSource();
    private DerbyDatabase database;
    private DerbyStore store;

    @BeforeEach
    void open() throws Exception {
        var scripts = MigrationScripts.in(FrameworkUtil.getBundle(BulkTest.class));
        database = DerbyDatabase.open(new DataFolder(folder), new Migrator(scripts));
        store =
                new DerbyStore(
                        counting.around(database.connections()),
                        OpenPractice.SETTINGS,
                        Clock.systemUTC(),
                        database::close);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void readsAndFollowsTenThousandInvoicesInFewStatements() throws SQLException {
        List<SubmissionId> ids = multiply(INVOICES);
        for (int version = 1; version <= 2; version++) {
            for (int from = 0; from < INVOICES; from += PAGE) {
                int statements = page(ids.subList(from, from + PAGE), version);
                assertTrue(statements <= MOST, counting::last);
            }
        }
        assertEquals(
                4, counting.during(() -> assertEquals(INVOICES, store.invoices().all().size())));
        assertTrue(store.invoices().all().getLast().facts().orElseThrow().paid().isPositive());
    }

    private int page(List<SubmissionId> ids, int version) {
        var news =
                ids.stream()
                        .map(id -> facts(id).version(version))
                        .map(f -> version > 1 ? f.paidInFull() : f.reminded(1, "5.00"))
                        .map(f -> f.build())
                        .toList();
        return counting.during(() -> {
            var applied = store.following().apply(news, List.of(), Optional.empty(), NOW);
            assertEquals(PAGE, applied.changes().size());
        });
    }

    /** One invoice through the front door, the others as copies of its rows. */
    private List<SubmissionId> multiply(int invoices) throws SQLException {
        var first = InvoiceBuilder.invoice("0");
        var firstId = new SubmissionId(UUID.randomUUID());
        long firstInvoice =
                store.invoices().add(first.file(), first.pdf(), firstId, NOW).invoice().value();
        var ids = new ArrayList<>(List.of(firstId));
        try (Connection connection = database.connections().getConnection();
                PreparedStatement invoice =
                        connection.prepareStatement(
                                "INSERT INTO invoice SELECT CAST(? AS BIGINT), patient_id,"
                                        + " treatment_id, biller_identity, biller_name, biller_gln,"
                                        + " biller_zsr, biller_street, biller_zip, biller_city,"
                                        + " biller_country, number, CAST(? AS BIGINT), issued_on,"
                                        + " law, total, due FROM invoice WHERE id = ?");
                PreparedStatement submission =
                        connection.prepareStatement(
                                "INSERT INTO submission (id, invoice_id, status, attempts,"
                                        + " pdf_sha256, prepared_us, receipt_reference,"
                                        + " received_us, answered_us, already_known, lock_version)"
                                        + " VALUES (?, ?, 'SENT', 1, ?, 1, 'CMD-1', 1, 1, FALSE, 1)")) {
            for (long i = 1; i < invoices; i++) {
                var id = new SubmissionId(UUID.randomUUID());
                ids.add(id);
                invoice.setLong(1, 1000 + i);
                invoice.setLong(2, i);
                invoice.setLong(3, firstInvoice);
                invoice.addBatch();
                submission.setString(1, id.toString());
                submission.setLong(2, 1000 + i);
                submission.setString(3, first.pdf().sha256());
                submission.addBatch();
            }
            invoice.executeBatch();
            submission.executeBatch();
            connection.commit();
        }
        return ids;
    }
}
