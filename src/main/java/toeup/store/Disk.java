package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The one way to files, so that a test can make any step of a save fail. No operation follows a symbolic link in
 * the last part of a path.
 */
public interface Disk {
    /** What stands at a path. */
    enum Kind { FILE, FOLDER, LINK, OTHER }

    /**
     * Facts about a path.
     *
     * @param changed   the later of when its content and when its place or mode changed: a copied file keeps the
     *                  time of its content, so only both together tell how long it has been here
     * @param size      of a file, in bytes
     * @param ownerOnly nobody else may read or write it; true where the file system knows no modes
     * @param mine      it belongs to the user who runs the program; true where that cannot be told
     */
    record Stat(Kind kind, Instant changed, long size, boolean ownerOnly, boolean mine) {}

    /**
     * From now on no link in a folder below this one is followed by what writes, renames or deletes files, not even one
     * that is put there in the middle of it, where the system can. Links above it are the user's own business.
     */
    default void guard(Path root) {}

    /** Makes a file that was not there, owner-only whatever the umask, and forces it to the disk. */
    void writeNew(Path file, byte[] content) throws IOException;

    /** As {@link #writeNew}, without waiting for the disk: for what can be made again. */
    void writeUnforced(Path file, byte[] content) throws IOException;

    /** Adds to the end of a file that is there, and forces it to the disk. */
    void append(Path file, byte[] content) throws IOException;

    /**
     * Renames within one file system, at once or not at all; replaces what stood there. Where the disk never renames, it
     * is copied instead, and deleted once the copy is whole.
     */
    void rename(Path from, Path to) throws IOException;

    /** Whether nothing had to be copied so far because the disk never renames. */
    default boolean replacesAtOnce() {
        return true;
    }

    /** Forces the names in a folder to the disk, where the system can. */
    void forceFolder(Path folder) throws IOException;

    /** Makes a folder whose parent is there, owner-only; one that is there already is left as it is. */
    void makeFolder(Path folder) throws IOException;

    /** What lies in a folder, sorted by name. */
    List<Path> list(Path folder) throws IOException;

    /** The first {@code most} bytes and one more, if there are as many. */
    byte[] read(Path file, int most) throws IOException;

    /** Empty if there is nothing at that path. */
    Optional<Stat> stat(Path path) throws IOException;

    /** What of {@link #stat} is told soonest. */
    default Optional<Kind> kind(Path path) throws IOException {
        return stat(path).map(Stat::kind);
    }

    /** As {@link #stat}, of what a symbolic link leads to. */
    Optional<Stat> statFollowing(Path path) throws IOException;

    /** Takes every right to a file or folder from other users; a link is refused. Does nothing where there are no modes. */
    void makeOwnerOnly(Path path) throws IOException;

    /** Whether the user may make files in a folder. */
    boolean canWrite(Path folder);

    /** Deletes a file, a link or an empty folder, if it is there. */
    void delete(Path file) throws IOException;
}
