package org.molaire.store.internal.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * Runs one piece of work in one transaction: all of it is kept, or nothing.
 *
 * <p>Work that met another transaction's is begun anew a few times, so it must do nothing but read
 * and write the database.
 */
public final class Transactions {

    private static final int ATTEMPTS = 5;

    /** Serialisation failures, deadlocks and lock time-outs (also PostgreSQL's), unique keys. */
    private static final Set<String> CONFLICTS =
            Set.of("40001", "40XL1", "40XL2", "40P01", "23505");

    private final EntityManagerFactory factory;

    /**
     * What is done within a transaction.
     *
     * @param <T> its result; no entity leaves the store
     */
    @FunctionalInterface
    public interface Work<T> {
        T run(EntityManager em) throws SQLException;
    }

    /** Work without a result. */
    @FunctionalInterface
    public interface Task {
        void run(EntityManager em) throws SQLException;
    }

    public Transactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /**
     * Does the work in a transaction.
     *
     * @throws StoreException if the database fails; nothing was kept
     */
    public void execute(Task task) {
        run(em -> {
            task.run(em);
            return true;
        });
    }

    /**
     * Does the work in a transaction and answers its result.
     *
     * @throws StoreException if the database fails; nothing was kept
     */
    public <T> T run(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (SQLException | PersistenceException e) {
                if (attempt == ATTEMPTS || !isConflict(e)) {
                    throw safe(e);
                }
            }
        }
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T result = work.run(em);
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    private static boolean isConflict(Exception e) {
        return e instanceof OptimisticLockException
                || e.getCause() instanceof OptimisticLockException
                || sql(e).map(s -> CONFLICTS.contains(String.valueOf(s.getSQLState())))
                        .orElse(false);
    }

    private static StoreException safe(Exception e) {
        return sql(e).map(StoreException::of)
                .orElseGet(() -> new StoreException(e.getClass().getSimpleName(), e));
    }

    private static Optional<SQLException> sql(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
