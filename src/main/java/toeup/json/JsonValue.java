package toeup.json;

import java.util.List;
import java.util.Map;

/** Any JSON value, kept so that it can be written back as it was. */
public sealed interface JsonValue {
    /** A string. */
    record Text(String value) implements JsonValue {}

    /** @param digits as they stand in the file, so that no precision is lost */
    record Number(String digits) implements JsonValue {
        boolean isWhole() {
            for (int i = 0; i < digits.length(); i++) {
                char sign = digits.charAt(i);
                if (sign != '-' && (sign < '0' || sign > '9')) return false;
            }
            return true;
        }
    }

    /** True or false. */
    record Flag(boolean value) implements JsonValue {}

    /** The word null. */
    record Nothing() implements JsonValue {}

    /** A list. */
    record Items(List<JsonValue> values) implements JsonValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** @param members in order */
    record Members(Map<String, JsonValue> members) implements JsonValue {}
}
