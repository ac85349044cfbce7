package org.molaire.exchange.internal.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages of A4 that are written from top to bottom. All measures in points. */
final class Sheet implements AutoCloseable {

    static final float LEFT = 57;
    static final float RIGHT = PDRectangle.A4.getWidth() - 57;
    static final float TOP = PDRectangle.A4.getHeight() - 57;
    static final float BOTTOM = 64;

    private final PDDocument document;
    private final Lettering lettering;
    private PDPageContentStream content;
    private float y = TOP;

    Sheet(PDDocument document, Lettering lettering) throws IOException {
        this.document = document;
        this.lettering = lettering;
        newPage();
    }

    Lettering lettering() {
        return lettering;
    }

    float y() {
        return y;
    }

    void moveTo(float to) {
        y = to;
    }

    void down(float by) {
        y -= by;
    }

    /** Whether this much still fits on the page. */
    boolean hasRoom(float height) {
        return y - height >= BOTTOM;
    }

    void newPage() throws IOException {
        if (content != null) {
            content.close();
        }
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = TOP;
    }

    /** Writes text with its baseline at the current height. */
    void text(float x, float size, String text) throws IOException {
        write(content, x, y, size, lettering.clean(text));
    }

    /** Writes text that ends at the given place. */
    void textEndingAt(float x, float size, String text) throws IOException {
        String clean = lettering.clean(text);
        write(content, x - lettering.width(clean, size), y, size, clean);
    }

    /** A thin line over the width of the page. */
    void rule() throws IOException {
        content.setLineWidth(0.5f);
        content.moveTo(LEFT, y);
        content.lineTo(RIGHT, y);
        content.stroke();
    }

    /** Writes a line at the foot of a page that is finished already; to be called after close. */
    void foot(int page, String left, String right) throws IOException {
        try (var foot =
                new PDPageContentStream(
                        document, document.getPage(page), AppendMode.APPEND, true, true)) {
            String clean = lettering.clean(right);
            write(foot, LEFT, 40, 8, lettering.clean(left));
            write(foot, RIGHT - lettering.width(clean, 8), 40, 8, clean);
        }
    }

    private void write(PDPageContentStream to, float x, float height, float size, String clean)
            throws IOException {
        if (!clean.isEmpty()) {
            to.beginText();
            to.setFont(lettering.font(), size);
            to.newLineAtOffset(x, height);
            to.showText(clean);
            to.endText();
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
