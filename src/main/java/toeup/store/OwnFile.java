package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import toeup.json.Json;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonValue;
import toeup.json.JsonWriter;

/**
 * A small file that belongs to this computer and is replaced as a whole. What a newer version wrote is read as far as
 * it is known and never replaced; what this version does not know of its own file is kept.
 */
final class OwnFile {
    private final Path file;
    private final Machine machine;

    OwnFile(Path file, Machine machine) {
        this.file = file;
        this.machine = machine;
    }

    Path path() {
        return file;
    }

    /** What is in it; empty if it is not there. */
    Optional<JsonObject> read() throws IOException, JsonTrouble {
        Optional<Disk.Stat> stat = machine.disk().stat(file);
        if (stat.isEmpty()) return Optional.empty();
        if (stat.get().kind() != Disk.Kind.FILE) throw new IOException(Reasons.NOT_A_FILE);
        return Optional.of(Json.object(file.getFileName().toString(),
            machine.disk().read(file, DataFolder.MOST_BYTES), DataFolder.MOST_BYTES));
    }

    /** Whether a newer version wrote it, so that it must stay as it is. */
    boolean isNewer() throws IOException {
        try {
            Optional<JsonObject> in = read();
            return in.isPresent() && in.get().whole("schema", 1, Integer.MAX_VALUE) > DataFolder.SCHEMA;
        } catch (JsonTrouble damaged) {
            return false;
        }
    }

    /**
     * Replaces it; fails if a newer version wrote it.
     *
     * @param out    its fields but the first, which is the schema
     * @param before what was read, by which is known what nobody asked for
     */
    void write(JsonWriter out, Optional<JsonObject> before) throws IOException {
        if (isNewer()) throw new IOException(Reasons.NEWER);
        JsonWriter fields = new JsonWriter().whole("schema", DataFolder.SCHEMA);
        out.members().members().forEach(fields::value);
        JsonValue.Members members = before.map(it -> it.carriedInto(fields.members())).orElseGet(fields::members);
        JsonWriter whole = new JsonWriter();
        members.members().forEach(whole::value);
        new DurableFiles(machine).replace(file, whole.toBytes());
    }

    /** Gives a damaged one another name, where it stays. */
    Path setAside() throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + "." + machine.ids().next() + ".damaged");
        machine.disk().rename(file, aside);
        machine.disk().forceFolder(file.getParent());
        return aside;
    }
}
