package org.molaire.cmd.soap.internal;

/**
 * A record says something that cannot be. The message holds codes and fields, no values of people.
 */
final class UnreadableRecord extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableRecord(String reason) {
        super(reason, null, false, false);
    }
}
