package org.molaire.domain.practice;

/** As the invoice interchange knows it. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
