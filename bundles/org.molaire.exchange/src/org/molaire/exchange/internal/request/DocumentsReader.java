package org.molaire.exchange.internal.request;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.molaire.domain.invoice.Pdf;
import org.molaire.exchange.Refusal;

/**
 * Finds the invoice among the documents inside. A file may also carry medical reports, which must
 * not be sent in its stead: the one that is called an invoice wins, then one of no stated kind,
 * then the first PDF.
 */
final class DocumentsReader {

    private static final Pattern INVOICE_NAME =
            Pattern.compile("(?i).*(facture|note|honorai?r|invoice|rechnung|fattura|onorario).*");
    private static final int HEADER_WITHIN = 1024;
    private static final int END_WITHIN = 2048;

    private final XmlCursor in;
    private int bestRank;
    private int bestLine;
    private Optional<String> best = Optional.empty();

    private DocumentsReader(XmlCursor in) {
        this.in = in;
    }

    static Optional<Pdf> read(XmlCursor in) throws RefusedException {
        var reader = new DocumentsReader(in);
        in.eachChild(reader::document);
        return reader.best.isPresent() ? Optional.of(reader.pdf()) : Optional.empty();
    }

    private void document(String name) throws RefusedException {
        // The schemas say mimeType, some programs mimetype.
        boolean isPdf =
                in.attribute("mimeType")
                        .or(() -> in.attribute("mimetype"))
                        .filter("application/pdf"::equalsIgnoreCase)
                        .isPresent();
        if (!name.equals("document") || !isPdf) {
            return;
        }
        int rank = rank();
        if (rank > bestRank) {
            in.eachChild(child -> {
                if (child.equals("base64")) {
                    bestLine = in.line();
                    best = Optional.of(in.text());
                    bestRank = rank;
                }
            });
        }
    }

    private int rank() {
        String names = in.attribute("title").orElse("") + " " + in.attribute("filename").orElse("");
        if (INVOICE_NAME.matcher(names).matches()) {
            return 3;
        }
        String kind = in.attribute("documentType").orElse("UndefinedDoc");
        return kind.equals("UndefinedDoc") ? 2 : 1;
    }

    /** Only the one that is taken has to be whole. */
    private Pdf pdf() throws RefusedException {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(best.orElseThrow().replaceAll("\\s+", ""));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.Kind.BAD_BASE64, bestLine, "");
        }
        if (!isWholePdf(bytes)) {
            throw new RefusedException(Refusal.Kind.BAD_PDF, bestLine, "");
        }
        return new Pdf(bytes);
    }

    /** A PDF says so near its beginning, and one that was cut off lacks its end mark. */
    private static boolean isWholePdf(byte[] bytes) {
        String head = latin1(bytes, 0, Math.min(bytes.length, HEADER_WITHIN));
        int tail = Math.max(0, bytes.length - END_WITHIN);
        return head.contains("%PDF-") && latin1(bytes, tail, bytes.length - tail).contains("%%EOF");
    }

    private static String latin1(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
}
