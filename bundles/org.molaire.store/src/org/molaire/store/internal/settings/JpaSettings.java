package org.molaire.store.internal.settings;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.domain.repository.SettingsRepository;
import org.molaire.store.internal.database.Transactions;
import org.molaire.store.internal.follow.ProgressEntity;

/** The settings in the database. */
public final class JpaSettings implements SettingsRepository {

    private final Transactions transactions;

    public JpaSettings(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Keeps the settings of a practice that has none yet. */
    public void initialise(PracticeSettings forNew) {
        transactions.execute(em -> {
            if (em.find(SettingsEntity.class, SettingsEntity.ONLY) == null) {
                var entity = new SettingsEntity();
                entity.set(forNew);
                em.persist(entity);
            }
        });
    }

    @Override
    public PracticeSettings load() {
        return transactions.run(em -> settings(em).toRecord());
    }

    @Override
    public void save(PracticeSettings settings) {
        transactions.execute(em -> settings(em).set(settings));
    }

    private static SettingsEntity settings(EntityManager em) {
        return em.find(SettingsEntity.class, SettingsEntity.ONLY);
    }

    @Override
    public Optional<CmdAccount> account() {
        return transactions.run(em -> account(em).map(AccountEntity::toRecord));
    }

    @Override
    public void save(CmdAccount account) {
        transactions.execute(em -> {
            Optional<AccountEntity> known = account(em);
            if (known.map(k -> !isSame(k.toRecord(), account)).orElse(true)) {
                ProgressEntity.of(em).restart();
            }
            known.orElseGet(() -> persistNew(em)).set(account);
        });
    }

    private static Optional<AccountEntity> account(EntityManager em) {
        return Optional.ofNullable(em.find(AccountEntity.class, AccountEntity.ONLY));
    }

    private static AccountEntity persistNew(EntityManager em) {
        var entity = new AccountEntity();
        em.persist(entity);
        return entity;
    }

    private static boolean isSame(CmdAccount before, CmdAccount after) {
        return before.url().equals(after.url()) && before.user().equals(after.user());
    }
}
