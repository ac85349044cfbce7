package org.molaire.app.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.molaire.domain.repository.StoreFailure;

class FolderLockTest {

    @TempDir private Path parent;

    @Test
    void makesTheFolderForItsOwnerAlone() throws Exception {
        Path folder = parent.resolve("données");

        try (FolderLock lock = FolderLock.acquire(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(lock.folder())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void keepsASecondOneOutUntilItIsClosed() throws Exception {
        try (FolderLock first = FolderLock.acquire(parent)) {
            assertThat(first.folder()).isEqualTo(parent);
            assertThatExceptionOfType(StoreFailure.class)
                    .isThrownBy(() -> FolderLock.acquire(parent))
                    .matches(failure -> failure.kind() == StoreFailure.Kind.IN_USE);
        }
        FolderLock.acquire(parent).close();
    }

    @Test
    void saysThatAFileIsNoFolder() throws Exception {
        Path file = Files.createFile(parent.resolve("file"));

        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> FolderLock.acquire(file))
                .matches(failure -> failure.kind() == StoreFailure.Kind.NOT_WRITABLE);
    }
}
