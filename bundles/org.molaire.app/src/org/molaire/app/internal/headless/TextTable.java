package org.molaire.app.internal.headless;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text, each column as wide as its widest cell. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();
    private final String indent;

    /**
     * @param indent what stands before each row
     */
    TextTable(String indent) {
        this.indent = indent;
    }

    /** All rows have as many cells; the first may be the titles. */
    void row(String... cells) {
        row(List.of(cells));
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    @Override
    public String toString() {
        if (rows.isEmpty()) {
            return "";
        }
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = width(i);
        }
        var text = new StringBuilder();
        for (List<String> row : rows) {
            var line = new StringBuilder(indent);
            for (int i = 0; i < columns; i++) {
                line.append(row.get(i)).repeat(' ', widths[i] - row.get(i).length() + 2);
            }
            text.append(line.toString().stripTrailing()).append(System.lineSeparator());
        }
        return text.toString();
    }
}
