package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether another program carries what changes in a folder to other computers. There a file that is moved away is
 * deleted everywhere: also where it is whole.
 */
final class Sharing {
    /** Made when it is needed, which is where a file is damaged. */
    private static final class Mark {
        /**
         * What stands at the top of a folder that is carried: by Syncthing, Dropbox, Nextcloud or ownCloud, and what a
         * person puts there for any other.
         */
        static final Pattern NAME =
            Pattern.compile("\\.stfolder|\\.dropbox\\.cache|\\._?sync_[0-9a-f]+\\.db|\\.shared");
    }

    private final Disk disk;
    private final Path folder;
    /** Looked for once, and only when it is needed: the folders above may hold thousands of files. */
    private Optional<Boolean> reaches = Optional.empty();

    Sharing(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /** Whether the folder, or one it lies in, has such a mark. */
    synchronized boolean reaches() {
        if (reaches.isEmpty()) reaches = Optional.of(isMarkedAbove());
        return reaches.get();
    }

    private boolean isMarkedAbove() {
        for (Path at = RealPath.of(folder); at != null; at = at.getParent()) {
            if (isMarked(at)) return true;
        }
        return false;
    }

    private boolean isMarked(Path at) {
        try {
            return disk.list(at).stream().anyMatch(path -> Mark.NAME.matcher(path.getFileName().toString()).matches());
        } catch (IOException notForUs) {
            // Above the data folder there may be folders that only their owner can list.
            return false;
        }
    }
}
