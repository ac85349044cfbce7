package org.molaire.app.internal.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/** The random key that opens the user's keyrings: a file of mode 600, never in a data folder. */
final class MasterKey {

    private static final int BYTES = 32;

    private final Path file;
    private final SecureRandom random;

    MasterKey(Path file, SecureRandom random) {
        this.file = file;
        this.random = random;
    }

    /** In the user's configuration folder, as the desktop's conventions have it. */
    static MasterKey ofUser(Map<String, String> environment) {
        String configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path folder =
                configured.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".config")
                        : Path.of(configured);
        return new MasterKey(folder.resolve("molaire").resolve("master.key"), new SecureRandom());
    }

    /** Reads the key, making it first where there is none. */
    char[] read() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            byte[] key = new byte[BYTES];
            random.nextBytes(key);
            PrivateFiles.createIfMissing(file);
            Files.writeString(file, HexFormat.of().formatHex(key), StandardCharsets.US_ASCII);
        }
        return Files.readString(file, StandardCharsets.US_ASCII).strip().toCharArray();
    }
}
