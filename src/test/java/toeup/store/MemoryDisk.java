package toeup.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A disk in memory, which works without fault. Its files are old, so that none may still be arriving. */
class MemoryDisk implements Disk {
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    /** What lies at each path; {@code null} stands for a folder. */
    final Map<Path, byte[]> nodes = new HashMap<>();

    MemoryDisk() {
        nodes.put(Path.of("/"), null);
    }

    boolean isFolder(Path path) {
        return nodes.containsKey(path) && nodes.get(path) == null;
    }

    private void requireParent(Path path) throws IOException {
        if (!isFolder(path.getParent())) throw new NoSuchFileException(path.toString());
    }

    private byte[] file(Path path) throws IOException {
        byte[] content = nodes.get(path);
        if (content == null) throw new NoSuchFileException(path.toString());
        return content;
    }

    @Override public void writeNew(Path file, byte[] content) throws IOException {
        requireParent(file);
        if (nodes.containsKey(file)) throw new FileAlreadyExistsException(file.toString());
        nodes.put(file, content.clone());
    }

    @Override public void writeUnforced(Path file, byte[] content) throws IOException {
        writeNew(file, content);
    }

    @Override public void append(Path file, byte[] content) throws IOException {
        nodes.put(file, joined(file(file), content));
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Override public void rename(Path from, Path to) throws IOException {
        requireParent(to);
        nodes.put(to, file(from));
        nodes.remove(from);
    }

    @Override public void forceFolder(Path folder) throws IOException {
        if (!isFolder(folder)) throw new NotDirectoryException(folder.toString());
    }

    @Override public void makeFolder(Path folder) throws IOException {
        requireParent(folder);
        if (nodes.containsKey(folder) && !isFolder(folder)) throw new FileAlreadyExistsException(folder.toString());
        nodes.put(folder, null);
    }

    @Override public void makeOwnerOnly(Path path) {}

    @Override public List<Path> list(Path folder) throws IOException {
        if (!isFolder(folder)) throw new NoSuchFileException(folder.toString());
        return nodes.keySet().stream().filter(path -> folder.equals(path.getParent())).sorted().toList();
    }

    @Override public byte[] read(Path file, int most) throws IOException {
        byte[] content = file(file);
        return Arrays.copyOf(content, Math.min(content.length, most + 1));
    }

    @Override public Optional<Stat> stat(Path path) {
        if (!nodes.containsKey(path)) return Optional.empty();
        boolean folder = isFolder(path);
        return Optional.of(new Stat(folder ? Kind.FOLDER : Kind.FILE, LONG_AGO,
            folder ? 0 : nodes.get(path).length, true, true));
    }

    @Override public Optional<Stat> statFollowing(Path path) {
        return stat(path);
    }

    @Override public boolean canWrite(Path folder) {
        return isFolder(folder);
    }

    @Override public void delete(Path file) {
        nodes.remove(file);
    }
}
