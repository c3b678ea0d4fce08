package toeup.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.util.Optional;
import java.util.Set;

/**
 * A folder that was reached from a root one step after the other, none of them a link, and stays the same one whatever
 * is put in the place of its name meanwhile. To look first and to write then leaves a moment in between, in which
 * somebody may swap it for a link.
 */
final class HeldFolder implements Closeable {
    private final Path folder;
    private final Optional<SecureDirectoryStream<Path>> held;

    private HeldFolder(Path folder, Optional<SecureDirectoryStream<Path>> held) {
        this.folder = folder;
        this.held = held;
    }

    /** A folder that is only known by its path: nobody said which links may lead there. */
    static HeldFolder byPath(Path folder) {
        return new HeldFolder(folder, Optional.empty());
    }

    /** As {@link #byPath} where the system cannot hold folders, as on Windows. */
    static HeldFolder below(Path root, Path folder) throws IOException {
        DirectoryStream<Path> at = Files.newDirectoryStream(root);
        try {
            for (Path step : root.relativize(folder)) {
                if (!(at instanceof SecureDirectoryStream<Path> here)) break;
                at = here.newDirectoryStream(step, NOFOLLOW_LINKS);
                release(here);
            }
            if (at instanceof SecureDirectoryStream<Path> reached) return new HeldFolder(folder, Optional.of(reached));
            release(at);
            return byPath(folder);
        } catch (IOException notReached) {
            release(at);
            throw notReached;
        }
    }

    FileChannel open(Path name, Set<? extends OpenOption> options, FileAttribute<?>... mode) throws IOException {
        return held.isEmpty() ? FileChannel.open(folder.resolve(name), options, mode)
            : (FileChannel) held.get().newByteChannel(name, options, mode);
    }

    void rename(Path name, HeldFolder into, Path newName) throws IOException {
        if (held.isPresent() && into.held.isPresent()) held.get().move(name, into.held.get(), newName);
        else Files.move(folder.resolve(name), into.folder.resolve(newName), ATOMIC_MOVE);
    }

    /** Deletes a file, a link or an empty folder, if it is there. */
    void delete(Path name) throws IOException {
        if (held.isEmpty()) {
            Files.deleteIfExists(folder.resolve(name));
            return;
        }
        try {
            boolean isFolder = held.get().getFileAttributeView(name, BasicFileAttributeView.class, NOFOLLOW_LINKS)
                .readAttributes().isDirectory();
            if (isFolder) held.get().deleteDirectory(name);
            else held.get().deleteFile(name);
        } catch (NoSuchFileException gone) {
            // As it was to be.
        }
    }

    @Override public void close() {
        held.ifPresent(HeldFolder::release);
    }

    /** Nothing was written to a folder that is only held, so nothing is lost where it cannot be closed. */
    private static void release(DirectoryStream<Path> folder) {
        try {
            folder.close();
        } catch (Exception failed) {
            // Not only what is declared: JDK 17 throws what it has for its own use.
        }
    }
}
