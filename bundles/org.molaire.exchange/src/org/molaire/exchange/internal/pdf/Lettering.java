package org.molaire.exchange.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Measures, breaks and cleans text for one font; a sign that the font lacks becomes « ? ». */
final class Lettering {

    private final PDFont font;
    private final CmapLookup glyphs;

    Lettering(PDFont font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    PDFont font() {
        return font;
    }

    String clean(String text) {
        var clean = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
                .map(c -> glyphs.getGlyphId(c) == 0 ? '?' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString().replaceAll(" +", " ").strip();
    }

    /** Width in points. */
    float width(String clean, float size) throws IOException {
        return font.getStringWidth(clean) / 1000 * size;
    }

    /** Breaks at blanks, and inside a word that is wider than a line. */
    List<String> wrap(String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : clean(text).split(" ")) {
            String candidate = line.isEmpty() ? word : line + " " + word;
            if (width(candidate, size) > width && !line.isEmpty()) {
                lines.add(line.toString());
                candidate = word;
            }
            line.setLength(0);
            line.append(candidate);
            while (width(line.toString(), size) > width) {
                int fitting = fitting(line.toString(), size, width);
                lines.add(line.substring(0, fitting));
                line.delete(0, fitting);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private int fitting(String word, float size, float width) throws IOException {
        int end = 0;
        int next = word.offsetByCodePoints(0, 1);
        while (next < word.length() && width(word.substring(0, next), size) <= width) {
            end = next;
            next = word.offsetByCodePoints(next, 1);
        }
        return Math.max(end, word.offsetByCodePoints(0, 1));
    }
}
