package org.molaire.domain.practice;

/** A password that does not show itself in logs and messages. */
public record Password(String secret) {

    @Override
    public String toString() {
        return "Password[...]";
    }
}
