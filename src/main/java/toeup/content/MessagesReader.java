package toeup.content;

import java.util.HashMap;
import java.util.Map;
import toeup.i18n.Messages;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;

/** Gathers the messages of one language from all files directly in its folder. */
final class MessagesReader {
    private static final int LONGEST = 600;

    private final Map<String, Map<String, String>> forms = new HashMap<>();

    /** Reads one file of the shape {@code {"schema": 1, "keys": {...}}}; gives how many keys there are now. */
    int add(JsonObject file) throws JsonTrouble {
        Fields.schema(file);
        JsonObject keys = file.object("keys");
        for (String key : keys.fields()) {
            if (!Fields.isKey(key, ".-")) throw keys.trouble(key, "a key of lower-case words, dots and hyphens");
            if (forms.containsKey(key)) throw keys.trouble(key, "a key that no other file has");
            forms.put(key, keys.hasObject(key) ? plural(keys.object(key))
                : Map.of(Messages.OTHER, keys.text(key, LONGEST)));
        }
        file.noOthers();
        return forms.size();
    }

    private static Map<String, String> plural(JsonObject counts) throws JsonTrouble {
        Map<String, String> plural = Map.of(Messages.ONE, counts.text(Messages.ONE, LONGEST),
            Messages.OTHER, counts.text(Messages.OTHER, LONGEST));
        counts.noOthers();
        return plural;
    }

    Messages messages() {
        return new Messages(forms);
    }
}
