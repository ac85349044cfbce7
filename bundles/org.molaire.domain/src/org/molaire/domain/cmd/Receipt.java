package org.molaire.domain.cmd;

import java.time.Instant;

/**
 * CMD's word that it holds a submission. It does not say that the invoice is accepted.
 *
 * @param reference CMD's own number of it
 * @param alreadyKnown whether an earlier attempt had arrived already
 */
public record Receipt(
        SubmissionId submission, String reference, Instant receivedAt, boolean alreadyKnown) {}
