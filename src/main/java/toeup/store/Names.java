package toeup.store;

import java.nio.file.Path;
import java.util.List;

/** Which names of files are ours. */
final class Names {
    static final String JSON = ".json";
    static final String TEMPORARY = ".tmp";
    private static final List<String> UNFINISHED = List.of(TEMPORARY, ".part", ".partial", ".filepart");

    private Names() {}

    /**
     * Whether a file is to be read. Copies that a replicator or a file manager made keep the content under names
     * such as {@code x.sync-conflict-1.json}, {@code x (conflicted copy).json}, {@code x (1).json} or
     * {@code x.json~}: they are read like all others and known by the id inside.
     */
    static boolean isRead(Path file) {
        String name = file.getFileName().toString();
        return name.contains(JSON) && !isHidden(file) && !isTemporary(file);
    }

    /** Whether it belongs to the system or a replicator, such as {@code .stfolder}. */
    static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    /** Whether a replicator keeps it for itself at the top of the data folder: who may read it is not our business. */
    static boolean isOfAnother(Path root, Path path) {
        return isHidden(path) && root.equals(path.getParent());
    }

    /** Whether its name says that it is still being written: by this program, or by one that copies. */
    static boolean isTemporary(Path file) {
        String name = file.getFileName().toString();
        for (String ending : UNFINISHED) {
            if (name.endsWith(ending)) return true;
        }
        return false;
    }
}
