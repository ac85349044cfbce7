package org.molaire.store.internal.follow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.molaire.domain.cmd.Cursor;
import org.molaire.domain.repository.FollowRepository.Progress;
import org.molaire.store.internal.database.Micros;

/** The one row that says how far the following came; the first migration makes it. */
@Entity
@Table(name = "follow_progress")
public class ProgressEntity {

    private static final int ONLY = 1;

    @Id private int id = ONLY;

    @Column(name = "cursor_token")
    private String cursor;

    @Column(name = "last_success_us")
    private Long lastSuccess;

    @Column(name = "last_full_us")
    private Long lastFull;

    public static ProgressEntity of(EntityManager em) {
        return em.find(ProgressEntity.class, ONLY);
    }

    /** Another account: nothing of it was read yet. What was confirmed before stays confirmed. */
    public void restart() {
        cursor = Cursor.START.token();
        lastFull = null;
    }

    void advance(Cursor next) {
        cursor = next.token();
    }

    /** Rounds may end in another order than they began: the later start counts. */
    void completed(boolean full, Instant startedAt) {
        long started = Micros.of(startedAt);
        lastSuccess = later(lastSuccess, started);
        if (full) {
            lastFull = later(lastFull, started);
        }
    }

    private static long later(Long known, long started) {
        return known == null ? started : Math.max(known, started);
    }

    public Optional<Instant> lastSuccess() {
        return Micros.optional(lastSuccess);
    }

    Progress toRecord() {
        return new Progress(new Cursor(cursor), lastSuccess(), Micros.optional(lastFull));
    }
}
