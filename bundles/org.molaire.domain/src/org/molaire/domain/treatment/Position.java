package org.molaire.domain.treatment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.molaire.domain.money.Chf;

/**
 * One service rendered (or foreseen, in a devis).
 *
 * @param tariff tariff type of three characters, such as 222 or 322; other lengths as imported
 * @param tooth FDI number, where the service belongs to one tooth
 * @param amount CHF as invoiced; not always quantity times price, because of factors
 */
public record Position(
        LocalDate date,
        String tariff,
        String code,
        String text,
        Optional<String> tooth,
        BigDecimal quantity,
        Chf amount) {}
