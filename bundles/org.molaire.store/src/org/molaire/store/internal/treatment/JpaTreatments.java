package org.molaire.store.internal.treatment;

import java.time.LocalDate;
import java.util.List;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.repository.TreatmentRepository;
import org.molaire.domain.treatment.Estimate;
import org.molaire.domain.treatment.Position;
import org.molaire.domain.treatment.Treatment;
import org.molaire.domain.treatment.TreatmentData;
import org.molaire.domain.treatment.TreatmentId;
import org.molaire.store.internal.database.Transactions;

/** Treatments and devis in the database. */
public final class JpaTreatments implements TreatmentRepository {

    private final Transactions transactions;

    public JpaTreatments(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Treatment> treatmentsOf(PatientId patient) {
        return transactions.run(em -> new Treatments(em).treatmentsOf(patient));
    }

    @Override
    public List<Estimate> estimatesOf(PatientId patient) {
        return transactions.run(em -> new Treatments(em).estimatesOf(patient));
    }

    @Override
    public TreatmentId add(PatientId patient, TreatmentData data) {
        return transactions.run(em -> new Treatments(em).add(patient, data));
    }

    @Override
    public long addEstimate(
            PatientId patient,
            String title,
            LocalDate issuedOn,
            Estimate.Status status,
            List<Position> positions) {
        return transactions.run(em -> {
            var estimate = new EstimateEntity(patient, title, issuedOn, status);
            return new Treatments(em).add(estimate, positions);
        });
    }
}
