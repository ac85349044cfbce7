package org.molaire.domain.repository;

import java.nio.file.Path;

/** The folder that holds everything of one practice. */
public record DataFolder(Path path) {

    /** Where the embedded database lies. */
    public Path database() {
        return path.resolve("database");
    }

    /**
     * The file that holds the language of its interface, such as "fr"; absent where the system's
     * decides. The start script reads it before there is a program.
     */
    public Path language() {
        return path.resolve("language");
    }
}
