package toeup.json;

import java.util.List;

/**
 * A value as it stands in a file: exactly one of {@code scalar}, {@code object} and {@code items} is not null.
 *
 * @param at where it begins
 */
record Located(Position at, JsonValue scalar, JsonObject object, List<Located> items) {
    static Located scalar(Position at, JsonValue value) {
        return new Located(at, value, null, null);
    }

    static Located object(Position at, JsonObject value) {
        return new Located(at, null, value, null);
    }

    static Located list(Position at, List<Located> values) {
        return new Located(at, null, null, List.copyOf(values));
    }

    /** The value without its places. */
    JsonValue value() {
        if (object != null) return object.members();
        if (items != null) return new JsonValue.Items(items.stream().map(Located::value).toList());
        return scalar;
    }

    /** What to call it in a complaint. */
    String kind() {
        if (object != null) return "an object";
        if (items != null) return "a list";
        if (scalar instanceof JsonValue.Text) return "text";
        if (scalar instanceof JsonValue.Number it) return it.isWhole() ? "a whole number" : "a number with a fraction";
        return scalar instanceof JsonValue.Flag ? "true or false" : "null";
    }
}
