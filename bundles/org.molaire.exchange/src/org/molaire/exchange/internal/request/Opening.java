package org.molaire.exchange.internal.request;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.molaire.exchange.Refusal;

/** Looks at a file before it is parsed: whether there is one, its size, and whether it is XML. */
final class Opening {

    private Opening() {}

    /**
     * @param largest in bytes
     */
    static Encoding check(Path file, long largest) throws RefusedException, IOException {
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
        return checkBeginning(file);
    }

    private static Encoding checkBeginning(Path file) throws RefusedException, IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(Encoding.HEAD);
        }
        Encoding encoding = Encoding.of(bytes);
        int mark = encoding.mark();
        String text = new String(bytes, mark, bytes.length - mark, encoding.charset()).strip();
        if (text.isEmpty()) {
            throw refused(Refusal.Kind.EMPTY);
        }
        if (text.charAt(0) != '<') {
            throw new RefusedException(Refusal.Kind.NOT_XML, 1, "");
        }
        return encoding;
    }

    private static RefusedException refused(Refusal.Kind kind) {
        return new RefusedException(kind, 0, "");
    }
}
