package org.molaire.cmd.simulator.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON object whose fields are asked for by type; every mistake names the field.
 *
 * @param place where it stands, for messages
 */
record JsonObject(Map<String, Object> fields, String place) {

    static JsonObject of(Object value, String place) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(place + ": object expected");
        }
        @SuppressWarnings("unchecked") // the reader makes maps of strings only
        var fields = (Map<String, Object>) map;
        return new JsonObject(fields, place);
    }

    /** Refuses fields that nobody would read: most likely a misspelt name. */
    JsonObject knowing(Set<String> known) {
        for (String key : fields.keySet()) {
            if (!known.contains(key)) {
                throw new IllegalArgumentException(place + ": unknown field " + key);
            }
        }
        return this;
    }

    Optional<String> string(String key) {
        return get(key, String.class);
    }

    String neededString(String key) {
        return string(key).orElseThrow(() -> missing(key));
    }

    Optional<BigDecimal> decimal(String key) {
        return get(key, BigDecimal.class);
    }

    Optional<Long> whole(String key) {
        try {
            return decimal(key).map(BigDecimal::longValueExact);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(place + ": " + key + " is no whole number", e);
        }
    }

    long neededWhole(String key) {
        return whole(key).orElseThrow(() -> missing(key));
    }

    boolean flag(String key) {
        return get(key, Boolean.class).orElse(false);
    }

    List<JsonObject> objects(String key) {
        var objects = new ArrayList<JsonObject>();
        for (Object item : get(key, List.class).orElseThrow(() -> missing(key))) {
            objects.add(of(item, place + "/" + key + "[" + objects.size() + "]"));
        }
        return objects;
    }

    private <T> Optional<T> get(String key, Class<T> type) {
        Object value = fields.get(key);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException(place + ": " + key + " has the wrong type");
        }
        return Optional.ofNullable(value).map(type::cast);
    }

    private IllegalArgumentException missing(String key) {
        return new IllegalArgumentException(place + ": " + key + " is missing");
    }
}
