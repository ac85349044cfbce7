package org.molaire.domain.repository;

/**
 * The open database of a practice. One method of a repository is one transaction. All methods may
 * be called from any thread but the UI's.
 */
public interface PracticeStore extends AutoCloseable {

    PatientRepository patients();

    TreatmentRepository treatments();

    InvoiceRepository invoices();

    OutboxRepository outbox();

    FollowRepository following();

    SettingsRepository settings();

    /** Ends the database in good order; safe to repeat. */
    @Override
    void close();
}
