package org.molaire.store.internal.treatment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.molaire.domain.money.Chf;
import org.molaire.domain.treatment.Position;

/** What treatments' and devis' positions have in common: all but whose they are. */
@Embeddable
public class PositionColumns {

    private static final int QUANTITY_SCALE = 6;

    @Column(name = "performed_on")
    private LocalDate performedOn;

    private String tariff;
    private String code;
    private String label;
    private String tooth;
    private BigDecimal quantity;
    private BigDecimal amount;

    protected PositionColumns() {}

    PositionColumns(Position position) {
        performedOn = position.date();
        tariff = position.tariff();
        code = position.code();
        label = position.text();
        tooth = position.tooth().orElse(null);
        quantity = position.quantity().setScale(QUANTITY_SCALE, RoundingMode.HALF_UP);
        amount = position.amount().amount();
    }

    Position toRecord() {
        return new Position(
                performedOn,
                tariff,
                code,
                label,
                Optional.ofNullable(tooth),
                plain(quantity),
                new Chf(amount));
    }

    /** Without the zeros that the column adds. */
    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
