package toeup.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import toeup.json.Json;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonWriter;
import toeup.json.PlainText;

/**
 * The data folders seen before on this computer. A folder that is missing later - a stick pulled, a share not there -
 * must be said, and never be taken for a first use with an empty history.
 */
final class KnownFolders {
    private static final int LONGEST_PATH = 4096;
    private static final int HASH_LENGTH = 64;

    private final Path file;
    private final Machine machine;

    KnownFolders(Path file, Machine machine) {
        this.file = file;
        this.machine = machine;
    }

    boolean contains(Path folder, Consumer<Trouble> troubles) {
        try {
            return read().containsKey(hash(folder));
        } catch (JsonTrouble damaged) {
            troubles.accept(Trouble.in(Trouble.Kind.KNOWN_FOLDERS, file, damaged));
        } catch (IOException failed) {
            troubles.accept(Trouble.because(Trouble.Kind.KNOWN_FOLDERS, file, Reasons.of(failed)));
        }
        return false;
    }

    void add(Path folder) throws IOException {
        Map<String, String> folders = readOrSetAside();
        if (folders.putIfAbsent(hash(folder), PlainText.cleaned(folder.toString())) == null) write(folders);
    }

    void remove(Path folder) throws IOException {
        Map<String, String> folders = readOrSetAside();
        if (folders.remove(hash(folder)) != null) write(folders);
    }

    /** By hash, as a path may hold any character; the path stands beside it for people to read. */
    private Map<String, String> read() throws IOException, JsonTrouble {
        Map<String, String> folders = new LinkedHashMap<>();
        Optional<Disk.Stat> stat = machine.disk().stat(file);
        if (stat.isEmpty()) return folders;
        if (stat.get().kind() != Disk.Kind.FILE) throw new IOException(Reasons.NOT_A_FILE);
        byte[] bytes = machine.disk().read(file, DataFolder.MOST_BYTES);
        JsonObject in = Json.object(file.getFileName().toString(), bytes);
        for (JsonObject one : in.objects("folders")) {
            folders.put(one.text("id", HASH_LENGTH), one.text("path", LONGEST_PATH));
        }
        return folders;
    }

    private Map<String, String> readOrSetAside() throws IOException {
        try {
            return read();
        } catch (JsonTrouble damaged) {
            machine.disk().rename(file, file.resolveSibling(file.getFileName() + "." + machine.ids().next()));
            return new LinkedHashMap<>();
        }
    }

    private void write(Map<String, String> folders) throws IOException {
        List<Map.Entry<String, String>> all = new ArrayList<>(folders.entrySet());
        JsonWriter out = new JsonWriter().whole("schema", DataFolder.SCHEMA)
            .objects("folders", all, (in, one) -> in.text("id", one.getKey()).text("path", one.getValue()));
        new DurableFiles(machine).replace(file, out.toBytes());
    }

    private static String hash(Path folder) {
        return Seal.sha256(folder.toString().getBytes(StandardCharsets.UTF_8));
    }
}
