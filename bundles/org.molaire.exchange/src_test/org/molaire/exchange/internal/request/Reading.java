package org.molaire.exchange.internal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.molaire.domain.invoice.InvoiceFile;
import org.molaire.exchange.ReadResult;
import org.molaire.exchange.Refusal;
import org.molaire.exchange.SampleFiles;

/** Reads texts as if they were files. */
final class Reading {

    static final String SAMPLE_450 = "450-org-222-223-pdf.xml";
    static final String SAMPLE_500 = "500-org-222-pdf.xml";

    private final Path folder;
    private final InvoiceRequestReader reader = new InvoiceRequestReader(SampleFiles.NOW);

    Reading(Path folder) {
        this.folder = folder;
    }

    ReadResult result(byte[] bytes) {
        try {
            return reader.read(Files.write(folder.resolve("invoice.xml"), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReadResult result(String text) {
        return result(text.getBytes(StandardCharsets.UTF_8));
    }

    Refusal refusal(String text) {
        ReadResult result = result(text);
        assertThat(result).isInstanceOf(ReadResult.Refused.class);
        return ((ReadResult.Refused) result).refusal();
    }

    InvoiceFile file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    InvoiceFile file(byte[] bytes) {
        ReadResult result = result(bytes);
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).file();
    }
}
