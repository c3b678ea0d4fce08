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

    private final OwnFile file;

    KnownFolders(Path file, Machine machine) {
        this.file = new OwnFile(file, machine);
    }

    boolean contains(Path folder, Consumer<Trouble> troubles) {
        try {
            return contains(hash(folder), troubles);
        } catch (IOException failed) {
            troubles.accept(Trouble.because(Trouble.Kind.KNOWN_FOLDERS, file.path(), Reasons.of(failed)));
        }
        return false;
    }

    private boolean contains(String hash, Consumer<Trouble> troubles) throws IOException {
        try {
            return read().folders().containsKey(hash);
        } catch (JsonTrouble damaged) {
            troubles.accept(file.isNewer() ? Trouble.because(Trouble.Kind.KNOWN_FOLDERS, file.path(), Reasons.NEWER)
                : Trouble.in(Trouble.Kind.KNOWN_FOLDERS, file.path(), damaged));
            return false;
        }
    }

    void add(Path folder) throws IOException {
        Known known = readOrSetAside();
        if (known.folders().putIfAbsent(hash(folder), PlainText.cleaned(folder.toString())) == null) write(known);
    }

    void remove(Path folder) throws IOException {
        Known known = readOrSetAside();
        if (known.folders().remove(hash(folder)) != null) write(known);
    }

    /** @param folders by hash, as a path may hold any character; the path stands beside it for people to read */
    private record Known(Map<String, String> folders, Optional<JsonObject> source) {}

    private Known read() throws IOException, JsonTrouble {
        Map<String, String> folders = new LinkedHashMap<>();
        Optional<JsonObject> in = file.read();
        if (in.isEmpty()) return new Known(folders, in);
        for (JsonObject one : in.get().objects("folders")) {
            folders.put(one.text("id", HASH_LENGTH), one.text("path", LONGEST_PATH));
        }
        return new Known(folders, in);
    }

    private Known readOrSetAside() throws IOException {
        try {
            return read();
        } catch (JsonTrouble damaged) {
            if (!file.isNewer()) file.setAside();
            return new Known(new LinkedHashMap<>(), Optional.empty());
        }
    }

    private void write(Known known) throws IOException {
        List<Map.Entry<String, String>> all = new ArrayList<>(known.folders().entrySet());
        file.write(new JsonWriter().objects("folders", all,
            (in, one) -> in.text("id", one.getKey()).text("path", one.getValue())), known.source());
    }

    private static String hash(Path folder) {
        return Seal.sha256(folder.toString().getBytes(StandardCharsets.UTF_8));
    }
}
