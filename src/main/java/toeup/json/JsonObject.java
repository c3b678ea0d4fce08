package toeup.json;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A JSON object as it stands in a file. It knows the place of each value, gives each only as the type asked for -
 * never coerced - and remembers which fields were asked for, so that unknown ones can be named or kept.
 */
public final class JsonObject {
    private static final int LONGEST_CODE = 256;
    /** As many digits and a sign as surely fit a long. */
    private static final int MOST_WHOLE_DIGITS = 18;

    private final String source;
    private final Position start;
    private final Map<String, Located> members;

    JsonObject(String source, Position start, Map<String, Located> members) {
        this.source = source;
        this.start = start;
        this.members = members;
    }

    /** The file, as the reader was told to call it. */
    public String source() {
        return source;
    }

    /** All names in order. */
    public List<String> fields() {
        return List.copyOf(members.keySet());
    }

    /** Whether the field is there at all, be it null. */
    public boolean has(String field) {
        return members.containsKey(field);
    }

    /** Whether the field is there and holds an object. */
    public boolean hasObject(String field) {
        return has(field) && members.get(field).object() != null;
    }

    /** One line of 1 to {@code mostCharacters} characters without control characters, in Unicode's form NFC. */
    public String text(String field, int mostCharacters) throws JsonTrouble {
        return plainText(field, ask(field), mostCharacters);
    }

    public Optional<String> optionalText(String field, int mostCharacters) throws JsonTrouble {
        return has(field) ? Optional.of(text(field, mostCharacters)) : Optional.empty();
    }

    /** A whole number, written as one. */
    public int whole(String field, long least, long most) throws JsonTrouble {
        if (!(scalar(field) instanceof JsonValue.Number number) || !number.isWhole()) {
            throw wrong(field, wholeOf(least, most));
        }
        if (number.digits().length() > MOST_WHOLE_DIGITS) throw otherNumber(field, wholeOf(least, most));
        long found = Long.parseLong(number.digits());
        if (found < least || found > most) throw otherNumber(field, wholeOf(least, most));
        return Math.toIntExact(found);
    }

    public OptionalInt optionalWhole(String field, long least, long most) throws JsonTrouble {
        return has(field) ? OptionalInt.of(whole(field, least, most)) : OptionalInt.empty();
    }

    /** A number, with or without a fraction. */
    public double number(String field, double least, double most) throws JsonTrouble {
        if (!(scalar(field) instanceof JsonValue.Number number)) throw wrong(field, numberOf(least, most));
        double found = Double.parseDouble(number.digits());
        // Written so that what is not a number is refused too.
        if (!(found >= least && found <= most)) throw otherNumber(field, numberOf(least, most));
        return found;
    }

    public boolean flag(String field) throws JsonTrouble {
        Located value = need(field, "true or false");
        if (value.scalar() instanceof JsonValue.Flag flag) return flag.value();
        throw wrong(field, value, "true or false");
    }

    public Optional<Boolean> optionalFlag(String field) throws JsonTrouble {
        return has(field) ? Optional.of(flag(field)) : Optional.empty();
    }

    public JsonObject object(String field) throws JsonTrouble {
        Located value = need(field, "an object");
        if (value.object() == null) throw wrong(field, value, "an object");
        return value.object();
    }

    public Optional<JsonObject> optionalObject(String field) throws JsonTrouble {
        return has(field) ? Optional.of(object(field)) : Optional.empty();
    }

    /** A list of objects, in order; empty if the list is. */
    public List<JsonObject> objects(String field) throws JsonTrouble {
        List<JsonObject> objects = new ArrayList<>();
        for (Located item : items(field, "a list of objects")) {
            if (item.object() == null) throw wrong(field, item, "an object");
            objects.add(item.object());
        }
        return objects;
    }

    /** A list of texts, each as {@link #text} gives it; empty if the list is. */
    public List<String> texts(String field, int mostCharacters) throws JsonTrouble {
        List<String> texts = new ArrayList<>();
        for (Located item : items(field, "a list of texts")) texts.add(plainText(field, item, mostCharacters));
        return texts;
    }

    /**
     * A text that stands for something else, such as a date or one of a few words.
     *
     * @param expected what to say if it does not
     * @param reader   gives nothing for a text that stands for nothing, and throws nothing
     */
    public <T> T mapped(String field, String expected, Function<String, Optional<T>> reader) throws JsonTrouble {
        return mapped(field, () -> expected, reader);
    }

    public <T> Optional<T> optionalMapped(String field, String expected, Function<String, Optional<T>> reader)
            throws JsonTrouble {
        return has(field) ? Optional.of(mapped(field, expected, reader)) : Optional.empty();
    }

    /** A list of texts, each of which stands for something else. */
    public <T> List<T> mappedAll(String field, String expected, Function<String, Optional<T>> reader)
            throws JsonTrouble {
        return mappedAll(field, () -> expected, reader);
    }

    /** The same, where what to say is to be put in words only for a complaint. */
    public <T> T mapped(String field, Supplier<String> expected, Function<String, Optional<T>> reader)
            throws JsonTrouble {
        Located value = ask(field);
        if (value == null) throw wrong(field, null, expected.get());
        return mapped(field, value, expected, reader);
    }

    public <T> List<T> mappedAll(String field, Supplier<String> expected, Function<String, Optional<T>> reader)
            throws JsonTrouble {
        Located list = ask(field);
        if (list == null || list.items() == null) throw wrong(field, list, "a list, each " + expected.get());
        List<T> all = new ArrayList<>();
        for (Located item : list.items()) all.add(mapped(field, item, expected, reader));
        return all;
    }

    /** Files that ship: a field nobody asked for is a mistake, here or in an object within. */
    public void noOthers() throws JsonTrouble {
        for (Map.Entry<String, Located> member : members.entrySet()) {
            if (!member.getValue().wasAsked()) throw wrong(member.getKey(), member.getValue(), "no such field", "it");
        }
    }

    /** Files users keep: the fields nobody asked for, in order, to be written back as they were. */
    public Map<String, JsonValue> others() {
        Map<String, JsonValue> others = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (!value.wasAsked()) others.put(name, value.value());
        });
        return others;
    }

    /**
     * A newer state of this object, with the fields nobody asked for, here and in all within, written back into it.
     * In a list, an object is known by its first field.
     */
    public JsonValue.Members carriedInto(JsonValue.Members newer) {
        return Carried.into(newer, this);
    }

    Map<String, Located> located() {
        return members;
    }

    /** All of it without places, to be written back. */
    public JsonValue.Members members() {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        members.forEach((name, value) -> values.put(name, value.value()));
        return new JsonValue.Members(values);
    }

    /** Where the field's value begins, in UTF-16 units after a byte order mark; empty if the field is not there. */
    OptionalInt offset(String field) {
        return has(field) ? OptionalInt.of(members.get(field).at().offset()) : OptionalInt.empty();
    }

    /** For rules across fields: a complaint with the place of {@code field}, or of the object if it is not there. */
    public JsonTrouble trouble(String field, String expected) {
        return new JsonTrouble(source, has(field) ? members.get(field).at() : start, field, expected, "");
    }

    private Located need(String field, String expected) throws JsonTrouble {
        Located value = ask(field);
        if (value == null) throw wrong(field, null, expected);
        return value;
    }

    /** The value, or null. What was expected is put in words only for a complaint: that takes longer than reading. */
    private Located ask(String field) {
        Located value = members.get(field);
        if (value != null) value.ask();
        return value;
    }

    private JsonValue scalar(String field) {
        Located value = ask(field);
        return value == null ? null : value.scalar();
    }

    private List<Located> items(String field, String expected) throws JsonTrouble {
        Located value = need(field, expected);
        if (value.items() == null) throw wrong(field, value, expected);
        return value.items();
    }

    private String plainText(String field, Located value, int mostCharacters) throws JsonTrouble {
        if (value == null || !(value.scalar() instanceof JsonValue.Text text)) {
            throw wrong(field, value, textOf(mostCharacters));
        }
        // What has only one form needs no tables, which take a start longer to load than many files.
        boolean simple = PlainText.isPrintableAscii(text.value());
        if (!simple && !PlainText.isPlain(text.value())) {
            throw wrong(field, value, "one line without control characters", "some");
        }
        String normal = simple ? text.value() : Normalizer.normalize(text.value(), Normalizer.Form.NFC);
        int length = simple ? normal.length() : normal.codePointCount(0, normal.length());
        if (length < 1 || length > mostCharacters) {
            throw wrong(field, value, textOf(mostCharacters), length + " characters");
        }
        return normal;
    }

    private <T> T mapped(String field, Located value, Supplier<String> expected, Function<String, Optional<T>> reader)
            throws JsonTrouble {
        if (!(value.scalar() instanceof JsonValue.Text text)) throw wrong(field, value, expected.get());
        if (text.value().length() > LONGEST_CODE) throw wrong(field, value, expected.get(), "other text");
        Optional<T> result = reader.apply(text.value());
        if (result.isEmpty()) throw wrong(field, value, expected.get(), "other text");
        return result.get();
    }

    private static String textOf(int mostCharacters) {
        return "text of 1 to " + mostCharacters + " characters";
    }

    private static String wholeOf(long least, long most) {
        return "a whole number from " + least + " to " + most;
    }

    private static String numberOf(double least, double most) {
        return "a number from " + least + " to " + most;
    }

    private JsonTrouble otherNumber(String field, String expected) {
        return wrong(field, members.get(field), expected, "another number");
    }

    private JsonTrouble wrong(String field, String expected) {
        return wrong(field, members.get(field), expected);
    }

    /** @param value null if the field is not there */
    private JsonTrouble wrong(String field, Located value, String expected) {
        return value == null ? new JsonTrouble(source, start, field, expected, "nothing")
            : wrong(field, value, expected, value.kind());
    }

    private JsonTrouble wrong(String field, Located value, String expected, String found) {
        return new JsonTrouble(source, value.at(), field, expected, found);
    }
}
