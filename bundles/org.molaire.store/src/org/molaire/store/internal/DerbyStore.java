package org.molaire.store.internal;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.domain.repository.FollowRepository;
import org.molaire.domain.repository.InvoiceRepository;
import org.molaire.domain.repository.OutboxRepository;
import org.molaire.domain.repository.PatientRepository;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.domain.repository.SettingsRepository;
import org.molaire.domain.repository.TreatmentRepository;
import org.molaire.store.internal.database.Persistence;
import org.molaire.store.internal.database.Transactions;
import org.molaire.store.internal.follow.JpaFollowing;
import org.molaire.store.internal.invoice.JpaInvoices;
import org.molaire.store.internal.outbox.JpaOutbox;
import org.molaire.store.internal.patient.JpaPatients;
import org.molaire.store.internal.settings.JpaSettings;
import org.molaire.store.internal.treatment.JpaTreatments;

/** The repositories over one database that is open. */
public final class DerbyStore implements PracticeStore {

    private final EntityManagerFactory factory;
    private final Runnable end;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final JpaPatients patients;
    private final JpaTreatments treatments;
    private final JpaInvoices invoices;
    private final JpaOutbox outbox;
    private final JpaFollowing following;
    private final JpaSettings settings;

    /**
     * @param connections to a database that is up to date
     * @param forNew settings of a database that has none
     * @param end ends the database, once; the connections are not used any more then
     */
    public DerbyStore(DataSource connections, PracticeSettings forNew, Clock clock, Runnable end) {
        this.end = end;
        factory = Persistence.on(connections);
        var transactions = new Transactions(factory);
        patients = new JpaPatients(transactions, clock);
        treatments = new JpaTreatments(transactions);
        invoices = new JpaInvoices(transactions);
        outbox = new JpaOutbox(transactions);
        following = new JpaFollowing(transactions);
        settings = new JpaSettings(transactions);
        settings.initialise(forNew);
    }

    @Override
    public PatientRepository patients() {
        return patients;
    }

    @Override
    public TreatmentRepository treatments() {
        return treatments;
    }

    @Override
    public InvoiceRepository invoices() {
        return invoices;
    }

    @Override
    public OutboxRepository outbox() {
        return outbox;
    }

    @Override
    public FollowRepository following() {
        return following;
    }

    @Override
    public SettingsRepository settings() {
        return settings;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                factory.close();
            } finally {
                end.run();
            }
        }
    }
}
