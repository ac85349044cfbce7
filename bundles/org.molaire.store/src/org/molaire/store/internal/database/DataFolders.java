package org.molaire.store.internal.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.molaire.domain.repository.DataFolder;
import org.molaire.domain.repository.StoreFailure;
import org.molaire.domain.repository.StoreFailure.Kind;

/** Looks at a data folder before Derby does: Derby opens what it cannot write as read only. */
final class DataFolders {

    private DataFolders() {}

    /** Makes the folder (mode 700, where the system knows modes) if it is missing. */
    static void ensureUsable(DataFolder folder) throws StoreFailure {
        try {
            Files.createDirectories(folder.path(), ownerOnly());
        } catch (IOException e) {
            throw new StoreFailure(Kind.NOT_WRITABLE, "the data folder cannot be made", e);
        }
        ensureWritable(folder.path());
        Path database = folder.database();
        if (Files.exists(database)) {
            ensureWritable(database);
            if (!Files.isDirectory(database)) {
                throw new StoreFailure(Kind.DAMAGED, "the database is no folder", null);
            }
        }
    }

    private static void ensureWritable(Path path) throws StoreFailure {
        if (!Files.isReadable(path) || !Files.isWritable(path)) {
            throw new StoreFailure(Kind.NOT_WRITABLE, "no right to read and write", null);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        var mode = PosixFilePermissions.fromString("rwx------");
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)};
    }
}
