package org.molaire.product;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks single fields up in the flat JSON that the commands answer. */
final class Json {

    private Json() {}

    static String text(String json, String field) {
        return value(json, "\"" + field + "\":\\s*\"([^\"]*)\"");
    }

    static int number(String json, String field) {
        return Integer.parseInt(value(json, "\"" + field + "\":\\s*(\\d+)"));
    }

    /** The objects of an array that holds no nested ones. */
    static List<String> objects(String json) {
        return Pattern.compile("\\{[^{}]*\\}").matcher(json).results().map(r -> r.group()).toList();
    }

    private static String value(String json, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(json);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + json);
        }
        return matcher.group(1);
    }
}
