package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Whether another program carries what changes in a folder to other computers. There a file that is moved away is
 * deleted everywhere: also where it is whole.
 */
final class Sharing {
    /**
     * What stands at the top of a folder that is carried: by Syncthing, Dropbox, Nextcloud or ownCloud, and what a
     * person puts there for any other.
     */
    private static final Pattern MARK =
        Pattern.compile("\\.stfolder|\\.dropbox\\.cache|\\._?sync_[0-9a-f]+\\.db|\\.shared");

    private final Disk disk;

    Sharing(Disk disk) {
        this.disk = disk;
    }

    /** Whether the folder, or one it lies in, has such a mark. */
    boolean reaches(Path folder) {
        for (Path at = RealPath.of(folder); at != null; at = at.getParent()) {
            if (isMarked(at)) return true;
        }
        return false;
    }

    private boolean isMarked(Path folder) {
        try {
            return disk.list(folder).stream().anyMatch(path -> MARK.matcher(path.getFileName().toString()).matches());
        } catch (IOException notForUs) {
            // Above the data folder there may be folders that only their owner can list.
            return false;
        }
    }
}
