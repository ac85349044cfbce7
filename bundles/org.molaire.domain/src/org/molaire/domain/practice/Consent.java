package org.molaire.domain.practice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A patient's consent to hand invoices to CMD. Without one in force, sending breaches medical
 * secrecy; what was sent before a withdrawal is still followed.
 *
 * @param document what it rests on, such as the file of the signed form; may be empty
 */
public record Consent(LocalDate givenOn, String document, Optional<LocalDate> withdrawnOn) {

    public boolean isInForce(LocalDate today) {
        return !givenOn.isAfter(today) && withdrawnOn.map(d -> d.isAfter(today)).orElse(true);
    }
}
