package org.molaire.exchange.internal.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.molaire.exchange.Refusal;

/**
 * How the signs of an XML file are written. Looked up here, because the JDK's parser prints to
 * standard error where it meets bytes that it cannot decode.
 *
 * @param mark length of the byte order mark, 0 where there is none
 */
record Encoding(Charset charset, int mark) {

    /** Bytes that have to be looked at. */
    static final int HEAD = 1024;

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    /**
     * @param head the first {@value #HEAD} bytes, or all
     */
    static Encoding of(byte[] head) throws RefusedException {
        int first = at(head, 0) << 8 | at(head, 1);
        return switch (first) {
            case 0xFEFF -> new Encoding(StandardCharsets.UTF_16BE, 2);
            case 0xFFFE -> new Encoding(StandardCharsets.UTF_16LE, 2);
            case 0x003C -> new Encoding(StandardCharsets.UTF_16BE, 0);
            case 0x3C00 -> new Encoding(StandardCharsets.UTF_16LE, 0);
            case 0xEFBB -> new Encoding(StandardCharsets.UTF_8, at(head, 2) == 0xBF ? 3 : 0);
            default -> new Encoding(declared(head), 0);
        };
    }

    /** Decodes strictly: a wrong byte is an error, never a replacement sign. */
    Reader open(InputStream bytes) throws IOException {
        bytes.skipNBytes(mark);
        return new InputStreamReader(bytes, charset.newDecoder());
    }

    private static Charset declared(byte[] head) throws RefusedException {
        Matcher declaration = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!declaration.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declaration.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new RefusedException(Refusal.Kind.DAMAGED_XML, 1, "");
        }
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 0x100;
    }
}
