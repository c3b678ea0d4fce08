package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Sets damaged files aside: moved, or copied where they must stay; never deleted, never over another. */
final class Quarantine {
    static final String FOLDER = "quarantine";
    private static final int LONGEST_NAME = 180;
    private static final int HASH_LENGTH = 16;
    private static final int UUID_LENGTH = 36;

    private final Machine machine;
    private final DurableFiles files;

    Quarantine(Machine machine) {
        this.machine = machine;
        this.files = new DurableFiles(machine);
    }

    /**
     * Sets a file aside and says so.
     *
     * @param root    the folder in which the quarantine lies and under which the file does
     * @param trouble what is wrong with the file
     * @return the same trouble with what was done
     */
    Trouble setAside(Path root, Path file, Trouble trouble) {
        try {
            byte[] content = machine.disk().read(file, DataFolder.MOST_BYTES);
            Path relative = Path.of(FOLDER, name(root, file, content));
            files.makeFolders(root, relative);
            return moved(root.resolve(relative), root, file, content, trouble);
        } catch (IOException cannot) {
            return trouble.as(Trouble.Kind.DAMAGED_LEFT);
        }
    }

    /** The same with a copy, once for the same content; the file stays where it is. */
    Trouble copy(Path root, Path file, Trouble trouble) {
        try {
            byte[] content = machine.disk().read(file, DataFolder.MOST_BYTES);
            Path relative = Path.of(FOLDER, name(root, file, content));
            return copied(relative, root, content, trouble, Trouble.Kind.DAMAGED_SHARED);
        } catch (IOException cannot) {
            return trouble.as(Trouble.Kind.DAMAGED_LEFT);
        }
    }

    private Trouble moved(Path target, Path root, Path file, byte[] content, Trouble trouble) throws IOException {
        boolean taken = machine.disk().stat(target).isPresent();
        try {
            Path free = taken ? target.resolveSibling(target.getFileName() + "." + machine.ids().next()) : target;
            machine.disk().rename(file, free);
            machine.disk().forceFolder(free.getParent());
            machine.disk().forceFolder(file.getParent());
            return trouble.as(Trouble.Kind.DAMAGED_MOVED, free);
        } catch (IOException cannotMove) {
            return copied(root.relativize(target), root, content, trouble, Trouble.Kind.DAMAGED_COPIED);
        }
    }

    private Trouble copied(Path relative, Path root, byte[] content, Trouble trouble, Trouble.Kind kind)
            throws IOException {
        if (content.length > DataFolder.MOST_BYTES) return trouble.as(Trouble.Kind.DAMAGED_LEFT);
        Path target = root.resolve(relative);
        // The name tells the content: if it is taken, this file was copied before and is not copied again.
        if (machine.disk().stat(target).isEmpty()) files.write(root, relative, content);
        return trouble.as(kind, target);
    }

    /** Whose file of this name is, as it tells where it came from; empty if it does not tell. */
    static Optional<UUID> patient(String name) {
        String start = DataFolder.PATIENTS + "_";
        boolean told = name.startsWith(start) && name.length() > start.length() + UUID_LENGTH;
        return told ? Fields.parseUuid(name.substring(start.length(), start.length() + UUID_LENGTH)) : Optional.empty();
    }

    /** Where it came from and what it holds, in characters every file system takes. */
    private static String name(Path root, Path file, byte[] content) {
        String from = root.relativize(file).toString().replaceAll("[^A-Za-z0-9._()~-]", "_");
        String end = from.substring(Math.max(0, from.length() - LONGEST_NAME));
        return end + "." + Seal.sha256(content).substring(0, HASH_LENGTH);
    }
}
