package org.molaire.store.internal.patient;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.practice.Consent;
import org.molaire.domain.practice.Patient;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.repository.PatientRepository;
import org.molaire.store.internal.database.Transactions;

/** The patients in the database. */
public final class JpaPatients implements PatientRepository {

    private final Transactions transactions;
    private final Clock clock;

    /**
     * @param clock says when a consent that comes with a new patient was recorded
     */
    public JpaPatients(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Patient> search(String text, int limit) {
        return transactions.run(em -> new Patients(em).search(text, limit));
    }

    @Override
    public Optional<Patient> find(PatientId id) {
        return transactions.run(em -> new Patients(em).find(id));
    }

    @Override
    public PatientId add(PatientData data) {
        return transactions.run(em -> new Patients(em).add(data, clock.instant()));
    }

    @Override
    public void setConsent(PatientId id, Optional<Consent> consent, Instant now) {
        transactions.execute(em -> new Patients(em).setConsent(id, consent, now));
    }

    @Override
    public long count() {
        return transactions.run(em -> new Patients(em).count());
    }
}
