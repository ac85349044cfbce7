package org.molaire.store.internal.treatment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** Which position of which treatment or devis. */
@Embeddable
public class PositionKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private long owner;
    private int ordinal;

    protected PositionKey() {}

    PositionKey(long owner, int ordinal) {
        this.owner = owner;
        this.ordinal = ordinal;
    }

    long owner() {
        return owner;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PositionKey key && key.owner == owner && key.ordinal == ordinal;
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, ordinal);
    }
}
