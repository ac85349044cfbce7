package org.molaire.store.internal.treatment;

import org.molaire.domain.treatment.Position;

/** A position's row, of a treatment or of a devis. */
interface PositionEntity {

    /** Id of the treatment or devis. */
    long owner();

    Position toRecord();
}
