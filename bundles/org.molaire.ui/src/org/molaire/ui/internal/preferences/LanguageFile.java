package org.molaire.ui.internal.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The language chosen for a data folder, in a file that the start script reads. Not for the UI
 * thread.
 */
record LanguageFile(Path path) {

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");
    private static final int LONGEST = 8;

    /**
     * The chosen language's code; empty where the system's decides, or where the file holds
     * something else.
     *
     * @throws IOException if it is there and cannot be read
     */
    Optional<String> read() throws IOException {
        if (!Files.isRegularFile(path) || Files.size(path) > LONGEST) {
            return Optional.empty();
        }
        String found = new String(Files.readAllBytes(path), StandardCharsets.US_ASCII);
        return Optional.of(found.strip()).filter(code -> CODE.matcher(code).matches());
    }

    /**
     * Keeps a choice; it is there whole or not at all.
     *
     * @param code such as "fr"; empty for the system's language
     */
    void write(Optional<String> code) throws IOException {
        if (code.isEmpty()) {
            Files.deleteIfExists(path);
            return;
        }
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        Files.writeString(draft, code.get() + "\n");
        Files.move(
                draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
