package org.molaire.domain.cmd;

import java.time.LocalDate;
import java.util.List;
import org.molaire.domain.money.Chf;

/**
 * A « paiement échelonné » agreed between the patient and CMD.
 *
 * @param surcharge CHF in all, VAT on it included
 * @param instalments in the order of their due dates
 */
public record InstalmentPlan(LocalDate agreedOn, Chf surcharge, List<Instalment> instalments) {

    public InstalmentPlan {
        instalments = List.copyOf(instalments);
    }

    public boolean isLate(LocalDate today) {
        return instalments.stream().anyMatch(rate -> rate.isLate(today));
    }
}
