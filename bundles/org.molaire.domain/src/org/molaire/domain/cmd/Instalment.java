package org.molaire.domain.cmd;

import java.time.LocalDate;
import java.util.Optional;
import org.molaire.domain.money.Chf;

/** One rate of an instalment plan. */
public record Instalment(LocalDate dueOn, Chf amount, Optional<LocalDate> paidOn) {

    public boolean isLate(LocalDate today) {
        return paidOn.isEmpty() && dueOn.isBefore(today);
    }
}
