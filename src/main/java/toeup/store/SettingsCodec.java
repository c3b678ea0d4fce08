package toeup.store;

import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonWriter;
import toeup.plan.Settings;

/** What belongs to this computer. */
final class SettingsCodec implements Codec<Settings> {
    @Override public void write(JsonWriter out, Settings settings) {
        out.text("theme", settings.theme()).flag("sound", settings.sound());
    }

    /** A setting that is not there has its usual value: a file may hold one line only. */
    @Override public Settings read(JsonObject in) throws JsonTrouble {
        return new Settings(in.has("theme") ? Fields.name(in, "theme") : Settings.USUAL.theme(),
            in.optionalFlag("sound").orElse(Settings.USUAL.sound()));
    }
}
