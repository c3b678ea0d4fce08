package toeup.json;

import java.util.List;

/**
 * A value as it stands in a file: exactly one of {@link #scalar}, {@link #object} and {@link #items} is not null. It
 * keeps whether it was asked for: with a set of names for each object, an exercise took a sixth longer to read.
 */
final class Located {
    private final Position at;
    private final JsonValue scalar;
    private final JsonObject object;
    private final List<Located> items;
    private boolean asked;

    private Located(Position at, JsonValue scalar, JsonObject object, List<Located> items) {
        this.at = at;
        this.scalar = scalar;
        this.object = object;
        this.items = items;
    }

    static Located scalar(Position at, JsonValue value) {
        return new Located(at, value, null, null);
    }

    static Located object(Position at, JsonObject value) {
        return new Located(at, null, value, null);
    }

    static Located list(Position at, List<Located> values) {
        return new Located(at, null, null, List.copyOf(values));
    }

    /** Where it begins. */
    Position at() {
        return at;
    }

    JsonValue scalar() {
        return scalar;
    }

    JsonObject object() {
        return object;
    }

    List<Located> items() {
        return items;
    }

    void ask() {
        asked = true;
    }

    boolean wasAsked() {
        return asked;
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
