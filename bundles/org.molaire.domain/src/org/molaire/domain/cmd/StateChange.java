package org.molaire.domain.cmd;

import java.time.Instant;
import java.util.Optional;
import org.molaire.domain.invoice.InvoiceId;

/**
 * An invoice went from one state to another.
 *
 * @param number the invoice's number, for people
 * @param before empty where the invoice is new
 */
public record StateChange(
        Instant at, InvoiceId invoice, String number, Optional<CmdState> before, CmdState after) {}
