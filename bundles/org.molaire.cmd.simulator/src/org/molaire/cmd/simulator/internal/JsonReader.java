package org.molaire.cmd.simulator.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Strict JSON (RFC 8259) into maps, lists, strings, decimals and booleans; no null, no doubled
 * keys. A library would weigh more than these lines.
 */
final class JsonReader {

    private static final int DEEPEST = 32;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * @throws IllegalArgumentException if it is no such JSON; says the line
     */
    static JsonObject object(String text) {
        var reader = new JsonReader(text);
        Object value = reader.value();
        reader.space();
        if (reader.at != text.length()) {
            throw reader.wrong("something follows the end");
        }
        return JsonObject.of(value, "file");
    }

    private Object value() {
        space();
        return switch (peek()) {
            case '{' -> nested(this::map);
            case '[' -> nested(this::list);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
    }

    private Object nested(java.util.function.Supplier<Object> inner) {
        if (++depth > DEEPEST) {
            throw wrong("nested too deeply");
        }
        at++;
        Object value = inner.get();
        depth--;
        return value;
    }

    private Map<String, Object> map() {
        var map = new LinkedHashMap<String, Object>();
        space();
        while (peek() != '}') {
            space();
            String key = string();
            space();
            expect(':');
            if (map.put(key, value()) != null) {
                throw wrong("key twice: " + key);
            }
            comma('}');
        }
        at++;
        return map;
    }

    private List<Object> list() {
        var list = new ArrayList<>();
        space();
        while (peek() != ']') {
            list.add(value());
            comma(']');
        }
        at++;
        return list;
    }

    private void comma(char end) {
        space();
        if (peek() == ',') {
            at++;
            space();
            if (peek() == end) {
                throw wrong("comma before the end");
            }
        } else if (peek() != end) {
            throw wrong("comma or " + end + " expected");
        }
    }

    private String string() {
        expect('"');
        var out = new StringBuilder();
        while (peek() != '"') {
            char c = next();
            if (c < ' ') {
                throw wrong("control character in a string");
            }
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong("unknown escape");
        };
    }

    private char unicode() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw wrong("unknown escape");
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong("unknown word");
        }
        at += word.length();
        return value;
    }

    private BigDecimal number() {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(from, at);
        if (!number.matches("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?")) {
            throw wrong("no value");
        }
        return new BigDecimal(number);
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("ends too early");
        }
        return text.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private void expect(char c) {
        if (next() != c) {
            throw wrong(c + " expected");
        }
    }

    private IllegalArgumentException wrong(String what) {
        long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new IllegalArgumentException("line " + line + ": " + what);
    }
}
