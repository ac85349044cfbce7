package org.molaire.app.internal.headless;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;

/** Small helpers around the JSON library. */
final class Json {

    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private Json() {}

    /** On one line. */
    static String text(JsonElement element) {
        return GSON.toJson(element);
    }

    static JsonElement value(Object value) {
        return switch (value) {
            case null -> JsonNull.INSTANCE;
            case Number number -> new JsonPrimitive(number);
            case Boolean bool -> new JsonPrimitive(bool);
            default -> new JsonPrimitive(value.toString());
        };
    }
}
