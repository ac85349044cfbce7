package org.molaire.cmd.simulator.internal.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Consumer;
import org.molaire.cmd.simulator.internal.folder.OwnerOnly;
import org.molaire.cmd.simulator.internal.json.Fields;
import org.molaire.cmd.simulator.internal.json.Json;

/**
 * What was received, one line of JSON each, on disk before anybody gets an answer. A last line that
 * a crash tore is dropped: nobody was told of it. Not safe from several threads.
 */
final class Journal implements AutoCloseable {

    private final FileChannel channel;

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens the journal and hands over its lines, each to be read at once.
     *
     * @throws IOException if the file cannot be used or is damaged before its end, or if a line
     *     cannot be read; the file is then as it was
     */
    static Journal open(Path file, Consumer<Fields> reader) throws IOException {
        if (!Files.exists(file)) {
            OwnerOnly.createFile(file);
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = lastLineEnd(bytes);
            read(file, new String(bytes, 0, end, StandardCharsets.UTF_8), reader);
            channel.truncate(end);
            channel.position(end);
            return new Journal(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static int lastLineEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static void read(Path file, String text, Consumer<Fields> reader) throws IOException {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            try {
                reader.accept(Json.read(line, "line " + number));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IOException(file + ": line " + number + " is damaged", e);
            }
        }
    }

    /** Appends a line and waits until it is on disk. */
    void append(Map<String, ?> line) throws IOException {
        byte[] bytes = (Json.write(line) + "\n").getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
