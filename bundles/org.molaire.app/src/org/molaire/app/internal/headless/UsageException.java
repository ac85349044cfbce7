package org.molaire.app.internal.headless;

/** The command line asks for something that cannot be; the message is the user's sentence. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String sentence) {
        super(sentence);
    }
}
