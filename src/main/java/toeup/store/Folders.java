package toeup.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import toeup.catalog.Lists;

/** Lists folders without following links; a folder that is not there is empty. */
final class Folders {
    private final Disk disk;

    Folders(Disk disk) {
        this.disk = disk;
    }

    /** What lies in a folder, but for hidden names; troubles are said, not thrown. */
    List<Path> in(Path folder, Consumer<Trouble> troubles) {
        try {
            Optional<Disk.Kind> kind = disk.kind(folder);
            if (kind.isEmpty()) return List.of();
            if (kind.get() != Disk.Kind.FOLDER) {
                troubles.accept(Trouble.at(Trouble.Kind.NOT_A_FOLDER, folder));
                return List.of();
            }
            return Lists.filter(disk.list(folder), path -> !Names.isHidden(path));
        } catch (NoSuchFileException gone) {
            return List.of();
        } catch (IOException failed) {
            troubles.accept(Trouble.because(Trouble.Kind.UNREADABLE, folder, Reasons.of(failed)));
            return List.of();
        }
    }

    /** Whether anything stands at a path, as far as can be told. */
    boolean has(Path path) {
        try {
            return disk.stat(path).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
