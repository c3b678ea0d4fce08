package toeup.store;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonWriter;
import toeup.plan.Settings;

/** This computer's settings; never a reason not to start. */
public final class SettingsFile {
    /** There is one file of settings, so it needs no name of its own. */
    private static final UUID NO_ID = new UUID(0, 0);
    private static final SettingsCodec CODEC = new SettingsCodec();

    private final OwnFile file;

    public SettingsFile(Places places, Machine machine) {
        this.file = new OwnFile(places.settings(), machine);
    }

    /**
     * What was read.
     *
     * @param settings the usual ones, where the file is missing or cannot be read
     * @param trouble  why it could not be read, and what was done
     */
    public record Loaded(Settings settings, Optional<Trouble> trouble) {}

    /** The settings; a damaged file is moved aside if {@code access} allows it. */
    public Loaded load(Access access) {
        try {
            return new Loaded(current().map(Current::settings).orElse(Settings.USUAL), Optional.empty());
        } catch (JsonTrouble damaged) {
            Trouble left = Trouble.in(Trouble.Kind.SETTINGS_LEFT, file.path(), damaged);
            return new Loaded(Settings.USUAL, Optional.of(access == Access.WRITE ? movedAside(left) : left));
        } catch (IOException failed) {
            return new Loaded(Settings.USUAL,
                Optional.of(Trouble.because(Trouble.Kind.SETTINGS_LEFT, file.path(), Reasons.of(failed))));
        }
    }

    /** Saves; settings that are not in this version's file are kept. */
    public SaveResult save(Settings settings) {
        try {
            if (file.isNewer()) return notSaved(Trouble.at(Trouble.Kind.SAVE_NEWER, file.path()));
            JsonWriter out = new JsonWriter();
            CODEC.write(out, settings);
            file.write(out, currentOrMovedAside().map(Current::source));
            return new SaveResult.Saved(NO_ID);
        } catch (IOException failed) {
            return notSaved(Trouble.because(Trouble.Kind.SAVE_FAILED, file.path(), Reasons.of(failed)));
        }
    }

    private record Current(Settings settings, JsonObject source) {}

    private Optional<Current> current() throws IOException, JsonTrouble {
        Optional<JsonObject> in = file.read();
        if (in.isEmpty()) return Optional.empty();
        in.get().whole("schema", 1, Integer.MAX_VALUE);
        return Optional.of(new Current(CODEC.read(in.get()), in.get()));
    }

    private Optional<Current> currentOrMovedAside() throws IOException {
        try {
            return current();
        } catch (JsonTrouble damaged) {
            file.setAside();
            return Optional.empty();
        }
    }

    private Trouble movedAside(Trouble left) {
        try {
            return file.isNewer() ? left : left.as(Trouble.Kind.SETTINGS_MOVED, file.setAside());
        } catch (IOException cannot) {
            return left;
        }
    }

    private static SaveResult notSaved(Trouble trouble) {
        return new SaveResult.NotSaved(trouble, Optional.empty());
    }
}
