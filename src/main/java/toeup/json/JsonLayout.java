package toeup.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Puts values into text. For people, a member a line and two spaces a level; an object or list within that fits
 * stands on one line, which keeps a record to about one screen.
 */
public final class JsonLayout {
    private static final int MOST_COLUMNS = 110;
    private static final String STEP = "  ";

    private JsonLayout() {}

    /** For people, without a line feed at the end. The outermost object or list is always broken into lines. */
    public static String readable(JsonValue value) {
        StringBuilder out = new StringBuilder();
        if (!broken(out, value, "")) out.append(oneLine(value));
        return out.toString();
    }

    /** All on one line, without a line feed. */
    public static String oneLine(JsonValue value) {
        if (value instanceof JsonValue.Text text) return quoted(text.value());
        if (value instanceof JsonValue.Number number) return number.digits();
        if (value instanceof JsonValue.Flag flag) return flag.value() ? "true" : "false";
        if (value instanceof JsonValue.Items list) return "[" + String.join(", ", parts(list)) + "]";
        if (value instanceof JsonValue.Members object) return "{" + String.join(", ", parts(object)) + "}";
        return "null";
    }

    /** Broken into lines, if there is anything in it to break. */
    private static boolean broken(StringBuilder out, JsonValue value, String indent) {
        if (value instanceof JsonValue.Members object && !object.members().isEmpty()) {
            lines(out.append('{'), indent, object.members().entrySet(),
                entry -> out.append(quoted(entry.getKey())).append(": "), entry -> entry.getValue());
            out.append('}');
            return true;
        }
        if (value instanceof JsonValue.Items list && !list.values().isEmpty()) {
            lines(out.append('['), indent, list.values(), item -> { }, item -> item);
            out.append(']');
            return true;
        }
        return false;
    }

    private static <T> void lines(StringBuilder out, String indent, Iterable<T> all,
                                  Consumer<T> label, Function<T, JsonValue> of) {
        String inner = indent + STEP;
        String separator = "\n";
        for (T one : all) {
            out.append(separator).append(inner);
            label.accept(one);
            within(out, of.apply(one), inner);
            separator = ",\n";
        }
        out.append('\n').append(indent);
    }

    private static void within(StringBuilder out, JsonValue value, String indent) {
        String line = oneLine(value);
        int column = out.length() - out.lastIndexOf("\n") - 1;
        if (column + line.length() <= MOST_COLUMNS || !broken(out, value, indent)) out.append(line);
    }

    private static List<String> parts(JsonValue.Items list) {
        return list.values().stream().map(JsonLayout::oneLine).toList();
    }

    private static List<String> parts(JsonValue.Members object) {
        List<String> parts = new ArrayList<>();
        object.members().forEach((name, value) -> parts.add(quoted(name) + ": " + oneLine(value)));
        return parts;
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) appendEscaped(out, text.charAt(i));
        return out.append('"').toString();
    }

    private static void appendEscaped(StringBuilder out, char c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }
}
