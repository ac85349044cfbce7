package org.molaire.domain.repository;

import java.nio.file.Path;

/** The folder that holds everything of one practice. */
public record DataFolder(Path path) {

    /** Where the embedded database lies. */
    public Path database() {
        return path.resolve("database");
    }
}
