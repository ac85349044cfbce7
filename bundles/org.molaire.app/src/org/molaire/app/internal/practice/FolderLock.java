package org.molaire.app.internal.practice;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.molaire.app.internal.log.LogSetup;
import org.molaire.domain.repository.StoreFailure;

/**
 * Keeps a second Molaire out of a data folder. Cheaper than opening the database, so it can be held
 * before anything else is done; the system frees it when the process ends, however it ends.
 */
public final class FolderLock implements AutoCloseable {

    private static final String NAME = "in-use.lock";

    private final Path folder;
    private final FileChannel channel;
    private final Closeable log;

    private FolderLock(Path folder, FileChannel channel, Closeable log) {
        this.folder = folder;
        this.channel = channel;
        this.log = log;
    }

    /** Makes the folder if needed, for its owner alone; logs go there from now on. */
    public static FolderLock acquire(Path folder) throws StoreFailure {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(
                        folder,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
            }
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve(NAME),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!isFree(channel)) {
                channel.close();
                throw new StoreFailure(StoreFailure.Kind.IN_USE, folder.toString(), null);
            }
            return new FolderLock(folder, channel, LogSetup.logTo(folder));
        } catch (IOException e) {
            throw new StoreFailure(StoreFailure.Kind.NOT_WRITABLE, folder.toString(), e);
        }
    }

    Path folder() {
        return folder;
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        log.close();
        channel.close();
    }
}
