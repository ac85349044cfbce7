package org.molaire.domain.cmd;

import java.util.Optional;

/**
 * One record of CMD's that could not be understood. It is put aside and named; it never stops the
 * others of its page.
 *
 * @param submission whose it is, as far as that could be read
 * @param reason what is wrong, for the log: codes and fields, no person's data
 */
public record BadRecord(Optional<SubmissionId> submission, String reason) {}
