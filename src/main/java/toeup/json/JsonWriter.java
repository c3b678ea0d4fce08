package toeup.json;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Collects the members of one object and writes them: the same calls always give the same bytes, on every machine.
 * Optional members are left out when absent, never written as null. Adding a name again replaces its value.
 */
public final class JsonWriter {
    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    public JsonWriter text(String name, String value) {
        return value(name, new JsonValue.Text(value));
    }

    public JsonWriter text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
        return this;
    }

    public JsonWriter whole(String name, long value) {
        return value(name, new JsonValue.Number(Long.toString(value)));
    }

    public JsonWriter whole(String name, OptionalInt value) {
        value.ifPresent(present -> whole(name, present));
        return this;
    }

    /**
     * A number with a fraction.
     *
     * @throws IllegalArgumentException if it is infinite or not a number, which JSON cannot say
     */
    public JsonWriter number(String name, double value) {
        if (!Double.isFinite(value)) throw new IllegalArgumentException(name + " must be finite");
        return value(name, new JsonValue.Number(Double.toString(value)));
    }

    public JsonWriter flag(String name, boolean value) {
        return value(name, new JsonValue.Flag(value));
    }

    public JsonWriter flag(String name, Optional<Boolean> value) {
        value.ifPresent(present -> flag(name, present));
        return this;
    }

    /** An object within, whose members {@code content} adds. */
    public JsonWriter object(String name, Consumer<JsonWriter> content) {
        return value(name, written(content));
    }

    /** A list of objects within, one for each of {@code all}. */
    public <T> JsonWriter objects(String name, List<T> all, BiConsumer<JsonWriter, T> content) {
        return value(name, new JsonValue.Items(all.stream()
            .map(one -> (JsonValue) written(writer -> content.accept(writer, one))).toList()));
    }

    public JsonWriter texts(String name, List<String> values) {
        return value(name, new JsonValue.Items(values.stream()
            .map(text -> (JsonValue) new JsonValue.Text(text)).toList()));
    }

    /** A value as it was read. */
    public JsonWriter value(String name, JsonValue value) {
        members.put(name, value);
        return this;
    }

    /** What has been added so far. */
    public JsonValue.Members members() {
        return new JsonValue.Members(new LinkedHashMap<>(members));
    }

    /** For people: a member a line, UTF-8, a line feed at the end. */
    public byte[] toBytes() {
        return (JsonLayout.readable(members()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** All on one line, without a line feed. */
    public String toLine() {
        return JsonLayout.oneLine(members());
    }

    private static JsonValue.Members written(Consumer<JsonWriter> content) {
        JsonWriter writer = new JsonWriter();
        content.accept(writer);
        return writer.members();
    }
}
