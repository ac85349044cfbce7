package org.molaire.store.internal.treatment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.molaire.domain.treatment.Position;

/** One position of a estimate. */
@Entity
@Table(name = "estimate_position")
public class EstimatePositionEntity implements PositionEntity {

    @EmbeddedId
    @AttributeOverride(name = "owner", column = @Column(name = "estimate_id"))
    private PositionKey key;

    @Embedded private PositionColumns columns;

    protected EstimatePositionEntity() {}

    EstimatePositionEntity(PositionKey key, Position position) {
        this.key = key;
        columns = new PositionColumns(position);
    }

    @Override
    public long owner() {
        return key.owner();
    }

    @Override
    public Position toRecord() {
        return columns.toRecord();
    }
}
