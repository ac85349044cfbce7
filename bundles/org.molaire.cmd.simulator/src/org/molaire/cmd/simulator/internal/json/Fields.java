package org.molaire.cmd.simulator.internal.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The fields of a JSON object, asked for by type: what Gson would pass over, a missing or unknown
 * field or one of another type, is an {@link IllegalArgumentException} that names place and field.
 *
 * @param place where the object stands, for messages
 */
public record Fields(JsonObject object, String place) {

    /** The same fields, under a better name. */
    public Fields at(String other) {
        return new Fields(object, other);
    }

    /** Refuses fields that nobody would read: most likely a misspelt name. */
    public Fields knowing(Set<String> known) {
        for (String key : object.keySet()) {
            if (!known.contains(key)) {
                throw wrong("unknown field " + key);
            }
        }
        return this;
    }

    /** The text of a field; empty where it is missing. */
    public Optional<String> string(String key) {
        return primitive(key, JsonPrimitive::isString).map(JsonPrimitive::getAsString);
    }

    /** The text of a field that must be there. */
    public String neededString(String key) {
        return string(key).orElseThrow(() -> missing(key));
    }

    /** The number of a field; empty where it is missing. */
    public Optional<BigDecimal> decimal(String key) {
        try {
            return primitive(key, JsonPrimitive::isNumber).map(JsonPrimitive::getAsBigDecimal);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(place + ": " + key + " is out of range", e);
        }
    }

    /** The whole number of a field; empty where it is missing. */
    public Optional<Long> whole(String key) {
        try {
            return decimal(key).map(BigDecimal::longValueExact);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(place + ": " + key + " is no whole number", e);
        }
    }

    /** The whole number of a field that must be there. */
    public long neededWhole(String key) {
        return whole(key).orElseThrow(() -> missing(key));
    }

    /** Whether a field says so; false where it is missing. */
    public boolean flag(String key) {
        return primitive(key, JsonPrimitive::isBoolean)
                .map(JsonPrimitive::getAsBoolean)
                .orElse(false);
    }

    /** The objects of a list that must be there. */
    public List<Fields> objects(String key) {
        JsonElement value = Optional.ofNullable(object.get(key)).orElseThrow(() -> missing(key));
        if (!(value instanceof JsonArray array)) {
            throw wrong(key + " has the wrong type");
        }
        var objects = new ArrayList<Fields>();
        for (JsonElement item : array) {
            String where = place + "/" + key + "[" + objects.size() + "]";
            if (!(item instanceof JsonObject inner)) {
                throw new IllegalArgumentException(where + ": object expected");
            }
            objects.add(new Fields(inner, where));
        }
        return objects;
    }

    private Optional<JsonPrimitive> primitive(String key, Predicate<JsonPrimitive> type) {
        JsonElement value = object.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof JsonPrimitive primitive && type.test(primitive)) {
            return Optional.of(primitive);
        }
        throw wrong(key + " has the wrong type");
    }

    private IllegalArgumentException missing(String key) {
        return wrong(key + " is missing");
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(place + ": " + what);
    }
}
