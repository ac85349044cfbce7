package org.molaire.ui.internal.treatments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row's text in pieces, each with its part in it.
 *
 * @param pieces in reading order; blanks between them are added where they are shown
 */
public record RowLabel(List<Piece> pieces) {

    public RowLabel {
        pieces = List.copyOf(pieces);
    }

    /** What a piece is to the reader; how that looks is decided elsewhere. */
    public enum Part {
        NAME,
        DETAIL,
        AMOUNT,
        MARKER,
        ALERT
    }

    /** A piece of the text. */
    public record Piece(String text, Part part) {}

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining("  "));
    }

    /** Puts a label together, leaving out what is empty. */
    static final class Builder {

        private final List<Piece> pieces = new ArrayList<>();

        Builder add(String text, Part part) {
            if (!text.isBlank()) {
                pieces.add(new Piece(text, part));
            }
            return this;
        }

        RowLabel build() {
            return new RowLabel(pieces);
        }
    }
}
