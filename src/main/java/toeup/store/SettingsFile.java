package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import toeup.json.Json;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonValue;
import toeup.json.JsonWriter;
import toeup.plan.Settings;

/** This computer's settings; never a reason not to start. */
public final class SettingsFile {
    /** There is one file of settings, so it needs no name of its own. */
    private static final UUID NO_ID = new UUID(0, 0);
    private static final SettingsCodec CODEC = new SettingsCodec();

    private final Path file;
    private final Machine machine;

    public SettingsFile(Places places, Machine machine) {
        this.file = places.settings();
        this.machine = machine;
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
            Trouble left = Trouble.in(Trouble.Kind.SETTINGS_LEFT, file, damaged);
            return new Loaded(Settings.USUAL, Optional.of(access == Access.WRITE ? movedAside(left) : left));
        } catch (IOException failed) {
            return new Loaded(Settings.USUAL,
                Optional.of(Trouble.because(Trouble.Kind.SETTINGS_LEFT, file, Reasons.of(failed))));
        }
    }

    /** Saves; settings that are not in this version's file are kept. */
    public SaveResult save(Settings settings) {
        try {
            Optional<Current> before = currentOrMovedAside();
            if (before.isPresent() && before.get().schema() > DataFolder.SCHEMA) {
                return notSaved(Trouble.at(Trouble.Kind.SAVE_NEWER, file));
            }
            JsonWriter out = new JsonWriter().whole("schema", DataFolder.SCHEMA);
            CODEC.write(out, settings);
            JsonValue.Members members = before.map(it -> it.source().carriedInto(out.members()))
                .orElseGet(out::members);
            JsonWriter whole = new JsonWriter();
            members.members().forEach(whole::value);
            new DurableFiles(machine).replace(file, whole.toBytes());
            return new SaveResult.Saved(NO_ID);
        } catch (IOException failed) {
            return notSaved(Trouble.because(Trouble.Kind.SAVE_FAILED, file, Reasons.of(failed)));
        }
    }

    private record Current(Settings settings, int schema, JsonObject source) {}

    private Optional<Current> current() throws IOException, JsonTrouble {
        Optional<Disk.Stat> stat = machine.disk().stat(file);
        if (stat.isEmpty()) return Optional.empty();
        if (stat.get().kind() != Disk.Kind.FILE) throw new IOException(Reasons.NOT_A_FILE);
        JsonObject in = Json.object(file.getFileName().toString(),
            machine.disk().read(file, DataFolder.MOST_BYTES), DataFolder.MOST_BYTES);
        int schema = in.whole("schema", 1, Integer.MAX_VALUE);
        return Optional.of(new Current(CODEC.read(in), schema, in));
    }

    private Optional<Current> currentOrMovedAside() throws IOException {
        try {
            return current();
        } catch (JsonTrouble damaged) {
            moveAside();
            return Optional.empty();
        }
    }

    private Trouble movedAside(Trouble left) {
        try {
            return left.as(Trouble.Kind.SETTINGS_MOVED, moveAside());
        } catch (IOException cannot) {
            return left;
        }
    }

    private Path moveAside() throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + "." + machine.ids().next() + ".damaged");
        machine.disk().rename(file, aside);
        machine.disk().forceFolder(file.getParent());
        return aside;
    }

    private static SaveResult notSaved(Trouble trouble) {
        return new SaveResult.NotSaved(trouble, Optional.empty());
    }
}
