package org.molaire.cmd;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What CMD says of the practice's account.
 *
 * @param passwordValidUntil when the password expires, if it does
 * @param largestPage records that one page holds at most
 * @param largestPdf bytes of a PDF at most
 * @param pause to keep between two calls
 */
public record AccountInfo(
        Optional<Instant> passwordValidUntil, int largestPage, long largestPdf, Duration pause) {}
