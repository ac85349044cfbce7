package org.molaire.exchange.internal.request;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.molaire.exchange.ReadResult;
import org.molaire.exchange.Refusal;

/**
 * Reads invoice requests of forum-datenaustausch.ch, versions 4.5 and 5.0. Writes nothing, and
 * never throws because of what a file holds. Safe from several threads.
 */
public final class InvoiceRequestReader {

    /** Largest file, in bytes. */
    public static final long LARGEST = 50L * 1024 * 1024;

    private final Clock clock;

    /**
     * @param clock decides which dates lie in the future
     */
    public InvoiceRequestReader(Clock clock) {
        this.clock = clock;
    }

    /** Reads one file whole, or says why not. */
    public ReadResult read(Path file) {
        try {
            Encoding encoding = Opening.check(file, LARGEST);
            try (InputStream bytes = Files.newInputStream(file);
                    Reader text = new BufferedReader(encoding.open(bytes))) {
                return read(text);
            }
        } catch (RefusedException e) {
            return new ReadResult.Refused(e.refusal());
        } catch (IOException | SecurityException e) {
            return new ReadResult.Refused(new Refusal(Refusal.Kind.UNREADABLE, 0, ""));
        }
    }

    private ReadResult read(Reader text) throws RefusedException {
        LocalDate today = LocalDate.now(clock.withZone(XmlDates.ZURICH));
        try (var cursor = new XmlCursor(text)) {
            return new ReadResult.Read(new RequestParser(cursor, today).parse());
        }
    }
}
