package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Keeps on this computer what could not be written to the data folder, under the same paths as there, and takes it
 * over when that is possible again. A record is deleted here only after it lies there.
 */
final class Spool {
    private final Path root;
    private final Machine machine;
    private final Folders folders;

    Spool(Path root, Machine machine) {
        this.root = root;
        this.machine = machine;
        this.folders = new Folders(machine.disk());
    }

    Path root() {
        return root;
    }

    Path keep(NewFile file) throws IOException {
        return new DurableFiles(machine).write(root, file.path(), file.content());
    }

    /** What waits here, relative to the root. */
    List<Path> waiting(Consumer<Trouble> troubles) {
        List<Path> files = new ArrayList<>();
        for (Path patient : folders.in(root.resolve(DataFolder.PATIENTS), troubles)) {
            for (Path kind : folders.in(patient, troubles)) {
                for (Path month : folders.in(kind, troubles)) {
                    folders.in(month, troubles).stream().filter(Names::isRead).map(root::relativize)
                        .forEach(files::add);
                }
            }
        }
        return files;
    }

    /**
     * Takes one file over.
     *
     * @return why it still waits; empty if it is in the data folder now
     */
    Optional<Trouble> deliver(Path relative, DataWriter data) {
        Path file = root.resolve(relative);
        try {
            boolean isFile = machine.disk().stat(file).filter(stat -> stat.kind() == Disk.Kind.FILE).isPresent();
            if (!isFile) return Optional.of(Trouble.because(Trouble.Kind.SPOOL_WAITING, file, Reasons.NOT_A_FILE));
            byte[] content = machine.disk().read(file, DataFolder.MOST_BYTES);
            // Only its beginning was read: that must not stand for all of it.
            if (content.length > DataFolder.MOST_BYTES) throw new IOException(Reasons.TOO_LONG);
            data.write(new NewFile(machine.ids().next(), relative, content));
            machine.disk().delete(file);
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(Trouble.because(Trouble.Kind.SPOOL_WAITING, file, Reasons.of(failed)));
        }
    }

    /** Whose file it is, by its path. */
    static Optional<UUID> patient(Path relative) {
        return relative.getNameCount() < 2 ? Optional.empty() : Fields.parseUuid(relative.getName(1).toString());
    }
}
