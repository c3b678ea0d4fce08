package toeup.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries fields that this version does not know from an old state of an object into a new one. */
final class Carried {
    private Carried() {}

    static JsonValue.Members into(JsonValue.Members newer, JsonObject old) {
        Map<String, JsonValue> result = new LinkedHashMap<>(newer.members());
        old.located().forEach((name, value) -> {
            if (!value.wasAsked()) result.putIfAbsent(name, value.value());
            else if (result.containsKey(name)) result.put(name, within(result.get(name), value));
        });
        return new JsonValue.Members(result);
    }

    private static JsonValue within(JsonValue newer, Located old) {
        if (newer instanceof JsonValue.Members object && old.object() != null) return into(object, old.object());
        if (newer instanceof JsonValue.Items list && old.items() != null) return intoEach(list, old.items());
        return newer;
    }

    private static JsonValue intoEach(JsonValue.Items newer, List<Located> old) {
        List<Located> left = new ArrayList<>(old);
        return new JsonValue.Items(newer.values().stream().map(value -> {
            Optional<Located> match = left.stream().filter(one -> isSame(value, one)).findFirst();
            match.ifPresent(left::remove);
            return match.map(one -> within(value, one)).orElse(value);
        }).toList());
    }

    private static boolean isSame(JsonValue newer, Located old) {
        if (!(newer instanceof JsonValue.Members object) || old.object() == null) return false;
        String first = object.members().keySet().stream().findFirst().orElse("");
        return old.object().has(first)
            && old.object().located().get(first).value().equals(object.members().get(first));
    }
}
