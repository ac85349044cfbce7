package org.molaire.app.internal.headless;

/** For a person or for a program. */
enum TextOrJson {
    TEXT,
    JSON
}
