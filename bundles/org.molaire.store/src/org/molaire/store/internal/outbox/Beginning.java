package org.molaire.store.internal.outbox;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.HistoryEntry.Source;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.Submission.Status;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.Invoice;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.invoice.Pdf;
import org.molaire.domain.practice.Patient;
import org.molaire.domain.repository.OutboxRepository.Attempt;
import org.molaire.store.internal.history.History;
import org.molaire.store.internal.invoice.InvoiceEntity;
import org.molaire.store.internal.invoice.Pdfs;
import org.molaire.store.internal.invoice.Rows;
import org.molaire.store.internal.invoice.Standing;
import org.molaire.store.internal.patient.Patients;

/** Takes a prepared submission out of the outbox, within a transaction of the caller's. */
final class Beginning {

    /** Compares and sets in one statement: of two callers, in whatever process, one wins. */
    private static final String TAKE =
            "UPDATE submission SET status = 'SUBMITTING', attempts = attempts + 1,"
                    + " last_failure = NULL, lock_version = lock_version + 1"
                    + " WHERE id = ? AND status = 'PREPARED'";

    private final EntityManager em;
    private final Rows rows;

    Beginning(EntityManager em) {
        this.em = em;
        rows = new Rows(em);
    }

    Optional<Attempt> of(InvoiceId id, Instant now) throws SQLException {
        Standing standing = rows.standing(id);
        Optional<SubmissionId> prepared =
                standing.current().filter(s -> s.status() == Status.PREPARED).map(Submission::id);
        if (prepared.isEmpty() || !take(prepared.get())) {
            return Optional.empty();
        }
        em.clear(); // what was read before is old now
        CmdState state = standing.state();
        new History(em)
                .append(
                        new HistoryEntry(
                                id, now, Source.HERE, Optional.of(state), state, "ATTEMPT"));
        return Optional.of(attempt(rows.submission(prepared.get()).toRecord()));
    }

    private boolean take(SubmissionId id) {
        return em.createNativeQuery(TAKE).setParameter(1, id.toString()).executeUpdate() == 1;
    }

    private Attempt attempt(Submission submission) throws SQLException {
        Invoice invoice =
                rows.invoices(List.of(submission.invoice())).stream()
                        .map(InvoiceEntity::toRecord)
                        .findFirst()
                        .orElseThrow();
        Patient patient = new Patients(em).find(invoice.patient()).orElseThrow();
        Pdf pdf = new Pdfs(em).read(submission.pdfSha256()).orElseThrow();
        return new Attempt(submission, invoice, patient, pdf);
    }
}
