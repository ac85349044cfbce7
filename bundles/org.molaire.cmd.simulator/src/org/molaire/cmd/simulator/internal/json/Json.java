package org.molaire.cmd.simulator.internal.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON as the simulator reads it, strictly, and writes it, on one line. */
public final class Json {

    private static final Gson GSON =
            new GsonBuilder().setStrictness(Strictness.STRICT).disableHtmlEscaping().create();
    private static final Pattern POSITION = Pattern.compile("line \\d+ column \\d+");

    private Json() {}

    /** One line, without a line break inside. */
    public static String write(Object value) {
        return GSON.toJson(value);
    }

    /**
     * @param place what the text is, for messages
     * @throws IllegalArgumentException if it is no JSON object; says where, not what stands there
     */
    public static Fields read(String text, String place) {
        try {
            refuseDoubledKeys(text, place);
            JsonObject object = GSON.fromJson(text, JsonObject.class);
            if (object != null) {
                return new Fields(object, place);
            }
        } catch (IOException | JsonParseException e) {
            throw new IllegalArgumentException(place + ": no JSON object" + position(e), e);
        }
        throw new IllegalArgumentException(place + ": empty");
    }

    private static String position(Exception e) {
        Matcher matcher = POSITION.matcher(String.valueOf(e.getMessage()));
        return matcher.find() ? ", " + matcher.group() : "";
    }

    /** Gson would let the last one win: most likely not what was meant. */
    private static void refuseDoubledKeys(String text, String place) throws IOException {
        var in = new JsonReader(new StringReader(text));
        in.setStrictness(Strictness.STRICT);
        Deque<Set<String>> open = new ArrayDeque<>();
        while (true) {
            switch (in.peek()) {
                case BEGIN_OBJECT -> {
                    in.beginObject();
                    open.push(new HashSet<>());
                }
                case END_OBJECT -> {
                    in.endObject();
                    open.pop();
                }
                case NAME -> {
                    if (!open.element().add(in.nextName())) {
                        throw new IllegalArgumentException(place + ": key twice: " + in.getPath());
                    }
                }
                case BEGIN_ARRAY -> in.beginArray();
                case END_ARRAY -> in.endArray();
                case END_DOCUMENT -> {
                    return;
                }
                default -> in.skipValue();
            }
        }
    }
}
