package org.molaire.store.internal.facts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of fields as one text: fields end at a tabulator, lines at a line feed; these two and the
 * backslash are escaped within fields. Any text comes back as it was.
 */
final class Lines {

    private Lines() {}

    static String line(Stream<?> fields) {
        return fields.map(Object::toString).map(Lines::escape).collect(Collectors.joining("\t"));
    }

    static List<String> fields(String line) {
        return Arrays.stream(line.split("\t", -1)).map(Lines::unescape).toList();
    }

    private static String escape(String field) {
        return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String unescape(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        var plain = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            plain.append(c == '\\' ? escaped(field.charAt(++i)) : c);
        }
        return plain.toString();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            default -> c;
        };
    }
}
