package org.molaire.store.internal.treatment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.treatment.Estimate;
import org.molaire.domain.treatment.Position;
import org.molaire.domain.treatment.Treatment;
import org.molaire.domain.treatment.TreatmentData;
import org.molaire.domain.treatment.TreatmentId;
import org.molaire.store.internal.database.Chunks;

/** Treatments and devis, within a transaction of the caller's. */
public final class Treatments {

    private final EntityManager em;

    public Treatments(EntityManager em) {
        this.em = em;
    }

    public TreatmentId add(PatientId patient, TreatmentData data) {
        var entity = new TreatmentEntity(patient, data);
        em.persist(entity);
        em.flush(); // gives the id
        persist(entity.id(), data.positions(), TreatmentPositionEntity::new);
        return new TreatmentId(entity.id());
    }

    long add(EstimateEntity entity, List<Position> positions) {
        em.persist(entity);
        em.flush(); // gives the id
        persist(entity.id(), positions, EstimatePositionEntity::new);
        return entity.id();
    }

    private void persist(
            long owner,
            List<Position> positions,
            BiFunction<PositionKey, Position, PositionEntity> maker) {
        for (int i = 0; i < positions.size(); i++) {
            em.persist(maker.apply(new PositionKey(owner, i), positions.get(i)));
        }
    }

    List<Treatment> treatmentsOf(PatientId patient) {
        List<TreatmentEntity> rows =
                em.createQuery(
                                "SELECT t FROM TreatmentEntity t WHERE t.patient = :patient"
                                        + " ORDER BY t.begin DESC, t.id DESC",
                                TreatmentEntity.class)
                        .setParameter("patient", patient.value())
                        .getResultList();
        List<Long> ids = rows.stream().map(TreatmentEntity::id).toList();
        var positions = positions(TreatmentPositionEntity.class, ids);
        return rows.stream()
                .map(t -> t.toRecord(positions.getOrDefault(t.id(), List.of())))
                .toList();
    }

    List<Estimate> estimatesOf(PatientId patient) {
        List<EstimateEntity> rows =
                em.createQuery(
                                "SELECT e FROM EstimateEntity e WHERE e.patient = :patient"
                                        + " ORDER BY e.issuedOn DESC, e.id DESC",
                                EstimateEntity.class)
                        .setParameter("patient", patient.value())
                        .getResultList();
        List<Long> ids = rows.stream().map(EstimateEntity::id).toList();
        var positions = positions(EstimatePositionEntity.class, ids);
        return rows.stream()
                .map(e -> e.toRecord(positions.getOrDefault(e.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Position>> positions(
            Class<? extends PositionEntity> type, List<Long> owners) {
        String jpql =
                "SELECT p FROM "
                        + type.getSimpleName()
                        + " p WHERE p.key.owner IN :owners ORDER BY p.key.owner, p.key.ordinal";
        List<PositionEntity> rows =
                Chunks.read(
                        owners,
                        chunk ->
                                em.createQuery(jpql, PositionEntity.class)
                                        .setParameter("owners", chunk)
                                        .getResultList());
        return rows.stream()
                .collect(
                        groupingBy(
                                PositionEntity::owner,
                                mapping(PositionEntity::toRecord, toList())));
    }
}
