package org.molaire.cmd.simulator.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
     * Opens the journal and hands over its lines.
     *
     * @throws IOException if the file cannot be used or is damaged before its end
     */
    static Journal open(Path file, List<JsonObject> lines) throws IOException {
        if (!Files.exists(file)) {
            OwnerOnly.createFile(file);
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = lastLineEnd(bytes);
            channel.truncate(end);
            channel.position(end);
            lines.addAll(parse(file, new String(bytes, 0, end, StandardCharsets.UTF_8)));
            return new Journal(channel);
        } catch (IOException e) {
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

    private static List<JsonObject> parse(Path file, String text) throws IOException {
        var lines = new ArrayList<JsonObject>();
        for (String line : text.lines().toList()) {
            try {
                lines.add(JsonReader.object(line));
            } catch (IllegalArgumentException e) {
                int number = lines.size() + 1;
                throw new IOException(file + ": line " + number + " is damaged", e);
            }
        }
        return lines;
    }

    /** Appends a line and waits until it is on disk. */
    void append(Map<String, ?> line) throws IOException {
        byte[] bytes = (JsonWriter.write(line) + "\n").getBytes(StandardCharsets.US_ASCII);
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
