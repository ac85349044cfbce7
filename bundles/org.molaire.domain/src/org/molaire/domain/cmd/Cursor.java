package org.molaire.domain.cmd;

/** How far the changes were read. Opaque: CMD made it, CMD alone understands it. */
public record Cursor(String token) {

    /** Before the first change. */
    public static final Cursor START = new Cursor("");

    public boolean isStart() {
        return token.isEmpty();
    }
}
