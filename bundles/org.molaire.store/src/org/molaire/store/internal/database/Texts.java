package org.molaire.store.internal.database;

/** Texts from outside that only inform: too long is no reason to refuse them. */
public final class Texts {

    private Texts() {}

    public static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
