package org.molaire.exchange.internal.request;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.molaire.exchange.Refusal;

/** Looks at a file before it is parsed: whether there is one, its size, and whether it is XML. */
final class Opening {

    private static final int SAMPLE = 4096;

    private Opening() {}

    /**
     * @param largest in bytes
     */
    static void check(Path file, long largest) throws RefusedException, IOException {
        if (!Files.exists(file)) {
            throw refused(Refusal.Kind.NOT_FOUND);
        }
        if (Files.isDirectory(file)) {
            throw refused(Refusal.Kind.FOLDER);
        }
        // A pipe or a device might never end.
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw refused(Refusal.Kind.UNREADABLE);
        }
        if (Files.size(file) > largest) {
            throw refused(Refusal.Kind.TOO_LARGE);
        }
        checkBeginning(file);
    }

    private static void checkBeginning(Path file) throws RefusedException, IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(SAMPLE);
        }
        String text = new String(bytes, encoding(bytes)).replace("\uFEFF", "").strip();
        if (text.isEmpty()) {
            throw refused(Refusal.Kind.EMPTY);
        }
        if (text.charAt(0) != '<') {
            throw new RefusedException(Refusal.Kind.NOT_XML, 1, "");
        }
    }

    /** Good enough to find the first sign; the parser then looks for itself. */
    private static Charset encoding(byte[] bytes) {
        int first = bytes.length < 2 ? -1 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (first) {
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static RefusedException refused(Refusal.Kind kind) {
        return new RefusedException(kind, 0, "");
    }
}
