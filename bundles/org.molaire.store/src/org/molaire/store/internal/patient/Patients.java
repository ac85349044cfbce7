package org.molaire.store.internal.patient;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.molaire.domain.practice.Consent;
import org.molaire.domain.practice.Patient;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.practice.PatientId;
import org.molaire.store.internal.database.Chunks;

/** The patients, within a transaction of the caller's. */
public final class Patients {

    private final EntityManager em;

    public Patients(EntityManager em) {
        this.em = em;
    }

    List<Patient> search(String text, int limit) {
        List<String> words = Folding.patterns(text);
        var jpql = new StringBuilder("SELECT p FROM PatientEntity p WHERE p.id > 0");
        for (int i = 0; i < words.size(); i++) {
            jpql.append(" AND p.searchText LIKE :word").append(i).append(" ESCAPE '!'");
        }
        jpql.append(" ORDER BY p.familyFolded, p.givenFolded, p.id");
        TypedQuery<PatientEntity> query = em.createQuery(jpql.toString(), PatientEntity.class);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i));
        }
        return withConsents(query.setMaxResults(limit).getResultList());
    }

    /** One patient; empty if there is none of this id. */
    public Optional<Patient> find(PatientId id) {
        return Optional.ofNullable(em.find(PatientEntity.class, id.value()))
                .map(found -> withConsents(List.of(found)).getFirst());
    }

    private List<Patient> withConsents(List<PatientEntity> patients) {
        Map<PatientId, Consent> consents = new HashMap<>();
        List<Long> ids = patients.stream().map(p -> p.id().value()).toList();
        Chunks.read(ids, this::consents).forEach(c -> consents.put(c.patient(), c.toRecord()));
        return patients.stream()
                .map(p -> p.toRecord(Optional.ofNullable(consents.get(p.id()))))
                .toList();
    }

    private List<ConsentEntity> consents(List<Long> ids) {
        return em.createQuery(
                        "SELECT c FROM ConsentEntity c WHERE c.patient IN :ids",
                        ConsentEntity.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    PatientId add(PatientData data, Instant now) {
        var entity = new PatientEntity(data);
        em.persist(entity);
        em.flush(); // gives the id
        data.consent().ifPresent(consent -> record(entity.id(), consent, now));
        return entity.id();
    }

    /**
     * The patient that a file means, or a new one. The same name and date of birth is the same
     * person, unless both sides have an AVS number and these differ. A consent that comes with the
     * data becomes the patient's.
     */
    public PatientId findOrAdd(PatientData data, Instant now) {
        Optional<PatientId> known = alike(data);
        known.ifPresent(id -> data.consent().ifPresent(c -> setConsent(id, Optional.of(c), now)));
        return known.orElseGet(() -> add(data, now));
    }

    private Optional<PatientId> alike(PatientData data) {
        String born = data.birthDate().isPresent() ? "p.birthDate = :born" : "p.birthDate IS NULL";
        TypedQuery<PatientEntity> query =
                em.createQuery(
                                "SELECT p FROM PatientEntity p WHERE p.familyFolded = :family AND"
                                        + " p.givenFolded = :given AND "
                                        + born
                                        + " ORDER BY p.id",
                                PatientEntity.class)
                        .setParameter("family", Folding.fold(data.familyName()))
                        .setParameter("given", Folding.fold(data.givenName()));
        data.birthDate().ifPresent(date -> query.setParameter("born", date));
        List<PatientEntity> sameName = query.getResultList();
        // an equal AVS number first: among people of one name it tells who is meant
        return sameName.stream()
                .filter(p -> p.avs().isPresent() && sameAvs(p, data))
                .findFirst()
                .or(() -> sameName.stream().filter(p -> !differentAvs(p, data)).findFirst())
                .map(PatientEntity::id);
    }

    private static boolean differentAvs(PatientEntity known, PatientData data) {
        return known.avs().isPresent() && data.avs().isPresent() && !sameAvs(known, data);
    }

    private static boolean sameAvs(PatientEntity known, PatientData data) {
        return known.avs().map(Patients::digits).equals(data.avs().map(Patients::digits));
    }

    private static String digits(String avs) {
        return avs.replaceAll("\\D", "");
    }

    /** Counts as a change of the patient, for the optimistic check. */
    void setConsent(PatientId id, Optional<Consent> consent, Instant now) {
        var patient = em.find(PatientEntity.class, id.value());
        if (patient == null) {
            throw new IllegalArgumentException("no patient " + id);
        }
        em.lock(patient, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        consent.ifPresentOrElse(c -> record(id, c, now), () -> known(id).ifPresent(em::remove));
    }

    private void record(PatientId id, Consent consent, Instant now) {
        Optional<ConsentEntity> known = known(id);
        ConsentEntity entity = known.orElseGet(() -> new ConsentEntity(id));
        entity.set(consent, now);
        if (known.isEmpty()) {
            em.persist(entity);
        }
    }

    private Optional<ConsentEntity> known(PatientId id) {
        return Optional.ofNullable(em.find(ConsentEntity.class, id.value()));
    }

    long count() {
        return em.createQuery("SELECT COUNT(p) FROM PatientEntity p", Long.class).getSingleResult();
    }
}
