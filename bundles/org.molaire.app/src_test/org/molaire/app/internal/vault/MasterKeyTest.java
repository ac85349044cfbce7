package org.molaire.app.internal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    @TempDir private Path home;

    private MasterKey key() {
        return MasterKey.ofUser(Map.of("XDG_CONFIG_HOME", home.toString()));
    }

    @Test
    void isMadeOnceForItsOwnerAlone() throws Exception {
        char[] made = key().read();

        assertThat(made).hasSize(64);
        assertThat(key().read()).isEqualTo(made);
        Path file = home.resolve("molaire/master.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatOthersCanReadIsNotPrivate() throws Exception {
        Path file = Files.writeString(home.resolve("password"), "secret");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(PrivateFiles.isPrivate(file)).isFalse();

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(PrivateFiles.isPrivate(file)).isTrue();
    }
}
