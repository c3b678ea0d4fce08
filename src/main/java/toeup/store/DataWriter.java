package toeup.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** Writes new files into the data folder, if it is the one that was opened. */
final class DataWriter {
    private static final byte[] FORMAT = "{\"schema\":1}\n".getBytes(StandardCharsets.UTF_8);

    private final Path root;
    private final Machine machine;
    private final DurableFiles files;
    private final KnownFolders known;
    private boolean formatSeen;

    /** @param formatSeen the folder had its FORMAT.json when it was opened */
    DataWriter(Path root, Machine machine, KnownFolders known, boolean formatSeen) {
        this.root = root;
        this.machine = machine;
        this.files = new DurableFiles(machine);
        this.known = known;
        this.formatSeen = formatSeen;
    }

    void write(NewFile file) throws IOException {
        ensureFormat();
        boolean replacedBefore = machine.disk().replacesAtOnce();
        files.write(root, file.path(), file.content());
        // A folder known from before was not tried, or was moved to another disk since.
        if (replacedBefore && !machine.disk().replacesAtOnce()) remember();
    }

    /** Whether the folder that was opened is not there any more; where it was an empty one may stand. */
    boolean isFolderMissing() {
        try {
            return formatSeen && machine.disk().stat(root.resolve(DataFolder.FORMAT)).isEmpty();
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Makes the folder's mark where it is missing, and tells whether it did. */
    boolean makeFormat() throws IOException {
        boolean missing = machine.disk().stat(root.resolve(DataFolder.FORMAT)).isEmpty();
        ensureFormat();
        return missing;
    }

    /** Where a stick was pulled, an empty folder often stays: to write there would begin a second history. */
    private void ensureFormat() throws IOException {
        boolean there = machine.disk().stat(root.resolve(DataFolder.FORMAT)).isPresent();
        if (formatSeen && !there) throw new IOException(Reasons.FOLDER_MISSING);
        if (formatSeen) return;
        if (!there) files.write(root, DataFolder.FORMAT, FORMAT);
        formatSeen = true;
        remember();
    }

    /** What the disk lacks is told when the folder is opened the next time. */
    private void remember() {
        try {
            Set<Lack> lacks = lacks();
            known.add(root, lacks, lacks.isEmpty());
        } catch (IOException notNow) {
            // The record comes first; the next start tries again and says so if it fails.
        }
    }

    private Set<Lack> lacks() {
        try {
            return Lack.of(root, machine.disk());
        } catch (IOException notNow) {
            return Set.of();
        }
    }
}
