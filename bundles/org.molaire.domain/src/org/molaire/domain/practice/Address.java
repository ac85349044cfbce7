package org.molaire.domain.practice;

/**
 * A postal address; what is not known is empty, never null.
 *
 * @param country ISO 3166 code of two letters, or empty
 */
public record Address(String street, String zip, String city, String country) {

    public static final Address UNKNOWN = new Address("", "", "", "");

    /** Whether a letter could be sent there. */
    public boolean isComplete() {
        return !zip.isBlank() && !city.isBlank();
    }
}
