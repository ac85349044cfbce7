package org.molaire.cmd.simulator.internal.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.molaire.cmd.soap.contract.CmdService;

/** The simulator's folder, held by one simulator at a time; the lock ends with the process. */
public final class Folder implements AutoCloseable {

    private static final int PASSWORD_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path path;
    private final FileChannel lock;

    private Folder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * @throws IOException if it cannot be used or another simulator has it; says which
     */
    public static Folder open(Path path) throws IOException {
        try {
            OwnerOnly.createFolder(path);
            Path file = path.resolve("lock");
            if (!Files.exists(file)) {
                OwnerOnly.createFile(file);
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new IOException("another simulator uses the folder " + path);
            }
            return new Folder(path, channel);
        } catch (java.nio.file.FileSystemException e) {
            throw new IOException("the folder cannot be used: " + path, e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The place of a file in it, there or not. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /** The file that holds the password and nothing else. */
    public Path passwordFile() {
        return file("password");
    }

    /** The password, made when the folder is new; the file holds it and nothing else. */
    public String password() throws IOException {
        return kept("password", random(PASSWORD_BYTES));
    }

    /** Tells this folder's cursors from those of another. */
    public String instance() throws IOException {
        return kept("instance", random(4));
    }

    /** The simulated day that was kept last; the first one where none was. */
    public LocalDate today(LocalDate first) throws IOException {
        String text = kept("day", first.toString());
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IOException(file("day") + ": no date", e);
        }
    }

    /** Keeps the simulated day for the next start. */
    public void keepToday(LocalDate today) throws IOException {
        OwnerOnly.replace(file("day"), today.toString());
    }

    /** The contract as files, fresh at each start; the WSDL among them. */
    public Path contract() throws IOException {
        Path contract = file("contract");
        OwnerOnly.createFolder(contract);
        for (String name : List.of("cmd-v1.xsd", "cmd-v1.wsdl")) {
            try (InputStream in = CmdService.class.getResourceAsStream("/wsdl/" + name)) {
                Files.copy(in, contract.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return contract.resolve("cmd-v1.wsdl");
    }

    private String kept(String name, String fresh) throws IOException {
        Path file = file(name);
        if (!Files.exists(file)) {
            OwnerOnly.replace(file, fresh);
        }
        return Files.readString(file);
    }

    /** Random bytes, in hex. */
    public static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
