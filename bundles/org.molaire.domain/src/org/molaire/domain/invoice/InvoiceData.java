package org.molaire.domain.invoice;

import java.time.LocalDate;
import org.molaire.domain.money.Chf;

/**
 * An invoice before the store has given an id.
 *
 * @param number the request id, as printed on the invoice; not unique
 * @param requestTimestamp seconds since 1970; biller, number and timestamp together are unique
 * @param issuedOn date of the invoice (Europe/Zurich)
 * @param law such as ORG (private), KVG, UVG
 * @param total CHF, exact
 * @param due CHF, rounded to 5 centimes
 */
public record InvoiceData(
        Biller biller,
        String number,
        long requestTimestamp,
        LocalDate issuedOn,
        String law,
        Chf total,
        Chf due) {}
