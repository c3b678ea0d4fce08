package toeup.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Paths without symbolic links, so that one folder has one name whichever way it is reached. */
final class RealPath {
    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private RealPath() {}

    /**
     * The real path of the nearest parent that is there, and the rest as given. A link to a disk that is away is followed
     * all the same: with the disk or without it the folder is the same one.
     */
    static Path of(Path absolute) {
        return of(absolute, MOST_LINKS);
    }

    private static Path of(Path absolute, int links) {
        try {
            return absolute.toRealPath();
        } catch (IOException absent) {
            Path parent = absolute.getParent();
            if (parent == null) return absolute;
            Path here = of(parent, links).resolve(absolute.getFileName());
            Optional<Path> target = links == 0 ? Optional.empty() : target(here);
            return target.isPresent() ? of(target.get(), links - 1) : here;
        }
    }

    private static Optional<Path> target(Path link) {
        try {
            return Optional.of(link.resolveSibling(Files.readSymbolicLink(link)).normalize());
        } catch (IOException | UnsupportedOperationException noLink) {
            return Optional.empty();
        }
    }
}
