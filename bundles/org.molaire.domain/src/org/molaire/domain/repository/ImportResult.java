package org.molaire.domain.repository;

import org.molaire.domain.invoice.InvoiceId;

/**
 * What became of an imported invoice.
 *
 * @param alreadyKnown nothing was changed: the invoice was there
 * @param sameNumber another invoice with the same number was there before
 */
public record ImportResult(InvoiceId invoice, boolean alreadyKnown, boolean sameNumber) {}
