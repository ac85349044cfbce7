package org.molaire.app.internal.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Files for their owner alone. */
public final class PrivateFiles {

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private PrivateFiles() {}

    /** Makes an empty file of mode 600, and its folder of mode 700, where they are missing. */
    public static void createIfMissing(Path file) throws IOException {
        Files.createDirectories(
                Objects.requireNonNull(file.toAbsolutePath().getParent(), "no folder"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
        } catch (FileAlreadyExistsException e) {
            Files.setPosixFilePermissions(file, OWNER);
        }
    }

    /** Whether nobody but its owner can read or write it. */
    public static boolean isPrivate(Path file) throws IOException {
        return OWNER.containsAll(Files.getPosixFilePermissions(file));
    }
}
