package toeup.store;

import java.io.IOException;
import java.nio.file.Path;

/** Paths without symbolic links, so that one folder has one name whichever way it is reached. */
final class RealPath {
    private RealPath() {}

    /** The real path of the nearest parent that is there, and the rest as given. */
    static Path of(Path absolute) {
        try {
            return absolute.toRealPath();
        } catch (IOException absent) {
            Path parent = absolute.getParent();
            return parent == null ? absolute : of(parent).resolve(absolute.getFileName());
        }
    }
}
