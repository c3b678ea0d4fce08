package toeup.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final int LONGEST_LACK = 64;

    private final OwnFile file;

    KnownFolders(Path file, Machine machine) {
        this.file = new OwnFile(file, machine);
    }

    /**
     * A folder that was seen.
     *
     * @param path  for people to read
     * @param lacks codes of what its disk cannot do, as far as that is known
     * @param told  the user knows
     */
    record Seen(String path, List<String> lacks, boolean told) {
        boolean lacks(Lack lack) {
            return lacks.contains(lack.code());
        }
    }

    /** What is known of a folder; nothing if it was never seen. */
    Optional<Seen> find(Path folder, Consumer<Trouble> troubles) {
        try {
            return find(hash(folder), troubles);
        } catch (IOException failed) {
            troubles.accept(Trouble.because(Trouble.Kind.KNOWN_FOLDERS, file.path(), Reasons.of(failed)));
        }
        return Optional.empty();
    }

    private Optional<Seen> find(String hash, Consumer<Trouble> troubles) throws IOException {
        try {
            return Optional.ofNullable(read().folders().get(hash));
        } catch (JsonTrouble damaged) {
            troubles.accept(file.isNewer() ? Trouble.because(Trouble.Kind.KNOWN_FOLDERS, file.path(), Reasons.NEWER)
                : Trouble.in(Trouble.Kind.KNOWN_FOLDERS, file.path(), damaged));
            return Optional.empty();
        }
    }

    /** Whether the disk of the data folder is not known to keep none. */
    static boolean keepsPermissions(Places places, Machine machine) {
        return new KnownFolders(places.knownFolders(), machine).find(places.data(), alreadyTold -> { })
            .filter(seen -> seen.lacks(Lack.PERMISSIONS)).isEmpty();
    }

    /** A folder and what its disk lacks; what was known of either is replaced. */
    void add(Path folder, Set<Lack> lacks, boolean told) throws IOException {
        Known known = readOrSetAside();
        Seen seen = new Seen(PlainText.cleaned(folder.toString()), lacks.stream().map(Lack::code).toList(), told);
        if (!seen.equals(known.folders().put(hash(folder), seen))) write(known);
    }

    void remove(Path folder) throws IOException {
        Known known = readOrSetAside();
        if (known.folders().remove(hash(folder)) != null) write(known);
    }

    /** @param folders by hash, as a path may hold any character */
    private record Known(Map<String, Seen> folders, Optional<JsonObject> source) {}

    private Known read() throws IOException, JsonTrouble {
        Map<String, Seen> folders = new LinkedHashMap<>();
        Optional<JsonObject> in = file.read();
        if (in.isEmpty()) return new Known(folders, in);
        for (JsonObject one : in.get().objects("folders")) {
            List<String> lacks = one.has("lacks") ? one.texts("lacks", LONGEST_LACK) : List.of();
            boolean told = lacks.isEmpty() || one.flag("told");
            folders.put(one.text("id", HASH_LENGTH), new Seen(one.text("path", LONGEST_PATH), lacks, told));
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
        List<Map.Entry<String, Seen>> all = new ArrayList<>(known.folders().entrySet());
        file.write(new JsonWriter().objects("folders", all, (in, one) -> {
            in.text("id", one.getKey()).text("path", one.getValue().path());
            Seen seen = one.getValue();
            if (!seen.lacks().isEmpty()) in.texts("lacks", seen.lacks()).flag("told", seen.told());
        }), known.source());
    }

    private static String hash(Path folder) {
        return Seal.sha256(folder.toString().getBytes(StandardCharsets.UTF_8));
    }
}
