package toeup.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import toeup.catalog.Order;

/** The files of this machine; outside its package there is nothing to override. */
public class LocalDisk implements Disk {
    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final boolean UNIX = FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
    private static final FileAttribute<?>[] FILE_MODE = mode("rw-------");
    private static final FileAttribute<?>[] FOLDER_MODE = mode("rwx------");
    private static final int OF_OTHERS = 0077;
    /** What a mode tells of the kind, as in {@code sys/stat.h}. */
    private static final int TYPE = 0170000;
    private static final int TYPE_LINK = 0120000;
    private static final int TYPE_FILE = 0100000;
    private static final int TYPE_FOLDER = 0040000;
    private static final Set<PosixFilePermission> OF_OWNER = PosixFilePermissions.fromString("rwx------");
    /** Its owner is the user who runs this program; the one place to learn a user's number without native code. */
    private static final Path THIS_PROCESS = Path.of("/proc/self");

    private final Set<Path> guarded = ConcurrentHashMap.newKeySet();
    private Optional<Object> myNumber;
    private volatile boolean copies;

    private static FileAttribute<?>[] mode(String mode) {
        if (!POSIX) return new FileAttribute<?>[0];
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(mode);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }

    @Override public void guard(Path root) {
        guarded.add(root);
    }

    /** The folder of a file. Right below a root there is no folder between that could be swapped. */
    private HeldFolder folderOf(Path file) throws IOException {
        Path folder = file.getParent();
        for (Path root = folder; root != null; root = root.getParent()) {
            if (!guarded.contains(root)) continue;
            return root.equals(folder) ? HeldFolder.byPath(folder) : HeldFolder.below(root, folder);
        }
        return HeldFolder.byPath(folder);
    }

    private FileChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... mode) throws IOException {
        try (HeldFolder folder = folderOf(file)) {
            return folder.open(file.getFileName(), options, mode);
        }
    }

    @Override public void writeNew(Path file, byte[] content) throws IOException {
        try (FileChannel out = open(file, Set.of(CREATE_NEW, WRITE, NOFOLLOW_LINKS), FILE_MODE)) {
            writeForced(out, content);
        }
    }

    @Override public void writeUnforced(Path file, byte[] content) throws IOException {
        try (FileChannel out = open(file, Set.of(CREATE_NEW, WRITE, NOFOLLOW_LINKS), FILE_MODE)) {
            write(out, content);
        }
    }

    @Override public void append(Path file, byte[] content) throws IOException {
        try (FileChannel out = open(file, Set.of(WRITE, APPEND, NOFOLLOW_LINKS))) {
            writeForced(out, content);
        }
    }

    private void writeForced(FileChannel out, byte[] content) throws IOException {
        write(out, content);
        force(out);
    }

    private static void write(FileChannel out, byte[] content) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) out.write(bytes);
    }

    /** Waits until the disk has it; tests that write thousands of files leave it out. */
    void force(FileChannel channel) throws IOException {
        channel.force(true);
    }

    @Override public void rename(Path from, Path to) throws IOException {
        try {
            renameAtOnce(from, to);
        } catch (AccessDeniedException | NoSuchFileException refused) {
            throw refused;
        } catch (FileSystemException refused) {
            if (renames(from.getParent())) throw refused;
            copies = true;
            copy(from, to);
            delete(from);
        }
    }

    void renameAtOnce(Path from, Path to) throws IOException {
        try (HeldFolder folder = folderOf(from); HeldFolder into = folderOf(to)) {
            folder.rename(from.getFileName(), into, to.getFileName());
        }
    }

    /** Whether anything can be renamed in a folder that can be written; if in doubt it can. Tried with files of no use. */
    private boolean renames(Path folder) {
        Path one = folder.resolve(".tried." + UUID.randomUUID() + Names.TEMPORARY);
        Path other = folder.resolve(".tried." + UUID.randomUUID() + Names.TEMPORARY);
        try {
            writeUnforced(one, new byte[1]);
            try {
                renameAtOnce(one, other);
                return true;
            } catch (FileSystemException never) {
                return false;
            } finally {
                delete(one);
                delete(other);
            }
        } catch (IOException otherwise) {
            return true;
        }
    }

    /**
     * What stood there goes first, so that no file is ever half old and half new. If the copy fails nothing of it stays,
     * and what stood there comes back: only small files are ever replaced.
     */
    private void copy(Path from, Path to) throws IOException {
        Optional<byte[]> before = stat(to).isPresent() ? Optional.of(read(to, Integer.MAX_VALUE - Long.BYTES))
            : Optional.empty();
        try (FileChannel in = open(from, Set.of(READ, NOFOLLOW_LINKS))) {
            delete(to);
            try {
                copyNew(in, to);
            } catch (IOException failed) {
                delete(to);
                if (before.isPresent()) writeNew(to, before.get());
                throw failed;
            }
        }
    }

    private void copyNew(FileChannel in, Path to) throws IOException {
        try (FileChannel copy = open(to, Set.of(CREATE_NEW, WRITE, NOFOLLOW_LINKS), FILE_MODE)) {
            for (long at = 0; at < in.size(); ) at += in.transferTo(at, in.size() - at, copy);
            force(copy);
        }
    }

    @Override public boolean replacesAtOnce() {
        return !copies;
    }

    @Override public void forceFolder(Path folder) throws IOException {
        // Elsewhere a folder cannot be opened, and the system looks after its names itself.
        if (!POSIX) return;
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            force(channel);
        }
    }

    @Override public void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, FOLDER_MODE);
        } catch (FileAlreadyExistsException there) {
            if (!Files.isDirectory(folder)) throw there;
        }
    }

    @Override public List<Path> list(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) all.add(entry);
            return byName(all);
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            // Declared nowhere, but where a folder cannot be closed JDK 17 throws what it has for its own use.
            throw new IOException(failed.getMessage(), failed);
        }
    }

    /** Sorted by what they differ in: to compare whole paths, long and all of one folder, takes as long as to list them. */
    private static List<Path> byName(List<Path> siblings) {
        Map<Path, String> names = new IdentityHashMap<>();
        for (Path path : siblings) names.put(path, path.getFileName().toString());
        siblings.sort(Order.by(names::get));
        return siblings;
    }

    @Override public byte[] read(Path file, int most) throws IOException {
        try (FileChannel in = FileChannel.open(file, READ, NOFOLLOW_LINKS)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(in.size(), most) + 1);
            while (bytes.hasRemaining() && in.read(bytes) >= 0) continue;
            return Arrays.copyOf(bytes.array(), bytes.position());
        }
    }

    @Override public Optional<Stat> stat(Path path) throws IOException {
        return stat(path, NOFOLLOW_LINKS);
    }

    @Override public Optional<Kind> kind(Path path) throws IOException {
        // That it is no folder may also mean that the system does not tell.
        return Files.isDirectory(path, NOFOLLOW_LINKS) ? Optional.of(Kind.FOLDER) : Disk.super.kind(path);
    }

    @Override public Optional<Stat> statFollowing(Path path) throws IOException {
        return stat(path, new LinkOption[0]);
    }

    private Optional<Stat> stat(Path path, LinkOption... links) throws IOException {
        try {
            return Optional.of(UNIX ? unixStat(path, links) : basicStat(path, links));
        } catch (NoSuchFileException absent) {
            refuseInFile(path);
            return Optional.empty();
        }
    }

    /**
     * What would lie in a file is not just absent: there is something in the way, behind which records may be lost.
     * Java 17 fails there by itself, as the system does; Java 25 says that nothing is there.
     */
    private static void refuseInFile(Path path) throws FileSystemException {
        Path above = path.toAbsolutePath().getParent();
        while (above != null && !Files.isDirectory(above)) {
            if (Files.exists(above)) throw new FileSystemException(path.toString(), null, "Not a directory");
            above = above.getParent();
        }
    }

    private static Stat basicStat(Path path, LinkOption... links) throws IOException {
        BasicFileAttributes basic = Files.readAttributes(path, BasicFileAttributes.class, links);
        Kind kind = kind(basic.isSymbolicLink(), basic.isDirectory(), basic.isRegularFile());
        return new Stat(kind, basic.lastModifiedTime().toInstant(), basic.size(), true, true);
    }

    /** All in one call to the system: a long history is looked over file by file. */
    private Stat unixStat(Path path, LinkOption... links) throws IOException {
        Map<String, Object> unix = Files.readAttributes(path, "unix:mode,uid,ctime,lastModifiedTime,size", links);
        Instant modified = ((FileTime) unix.get("lastModifiedTime")).toInstant();
        Instant arrived = ((FileTime) unix.get("ctime")).toInstant();
        int mode = (Integer) unix.get("mode");
        int type = mode & TYPE;
        Kind kind = kind(type == TYPE_LINK, type == TYPE_FOLDER, type == TYPE_FILE);
        return new Stat(kind, modified.isAfter(arrived) ? modified : arrived, (long) unix.get("size"),
            (mode & OF_OTHERS) == 0, isMine(unix.get("uid")));
    }

    private static Kind kind(boolean link, boolean folder, boolean file) {
        if (link) return Kind.LINK;
        if (folder) return Kind.FOLDER;
        return file ? Kind.FILE : Kind.OTHER;
    }

    private synchronized boolean isMine(Object number) {
        if (myNumber == null) myNumber = numberOfThisUser();
        return myNumber.isEmpty() || myNumber.get().equals(number);
    }

    private static Optional<Object> numberOfThisUser() {
        try {
            return Optional.of(Files.getAttribute(THIS_PROCESS, "unix:uid"));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    @Override public void makeOwnerOnly(Path path) throws IOException {
        if (!POSIX) return;
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class, NOFOLLOW_LINKS);
        Set<PosixFilePermission> mode = view.readAttributes().permissions();
        mode.retainAll(OF_OWNER);
        view.setPermissions(mode);
    }

    @Override public boolean canWrite(Path folder) {
        return Files.isWritable(folder);
    }

    @Override public void delete(Path file) throws IOException {
        try (HeldFolder folder = folderOf(file)) {
            folder.delete(file.getFileName());
        } catch (NoSuchFileException withoutFolder) {
            // Nor is there the file.
        }
    }
}
