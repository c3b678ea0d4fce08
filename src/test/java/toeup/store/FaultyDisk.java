package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The real disk, but for one call that goes wrong; and a list of what was done. */
final class FaultyDisk implements Disk {
    /** How a call goes wrong. */
    enum Way {
        /** Nothing is done. */
        BEFORE,
        /** All is done, but the caller is told that it failed. */
        AFTER,
        /** Half of the bytes are written. */
        HALF,
        /** Nothing is said, but other bytes are kept. */
        LYING
    }

    static final String MESSAGE = "No space left on device";

    private final Disk disk = new QuickDisk();
    private final List<String> calls = new ArrayList<>();
    private Set<String> failing = Set.of();
    private int countdown;
    private Way way = Way.BEFORE;
    private boolean lasting;
    Optional<Boolean> mine = Optional.empty();
    Predicate<Path> readOnly = folder -> false;

    /** Makes the {@code nth} call of an operation go wrong, counted from 1 from now on; "any" means of any. */
    void failAt(String operation, int nth, Way how) {
        failing = Set.of(operation);
        countdown = nth;
        way = how;
        lasting = false;
    }

    /** Makes every later call of these operations fail. */
    void failAlways(String... operations) {
        failAt("", 1, Way.BEFORE);
        failing = Set.of(operations);
        lasting = true;
    }

    void heal() {
        failing = Set.of();
    }

    /** Whether the call that was to fail came. */
    boolean hasFailed() {
        return countdown <= 0;
    }

    List<String> calls() {
        return calls;
    }

    private interface Action {
        void run() throws IOException;
    }

    private void run(String operation, Path path, Action action, Action half) throws IOException {
        calls.add(operation + " " + path.getFileName());
        boolean fails = failing.contains(operation) || failing.contains("any");
        if (!fails || --countdown > 0 || countdown < 0 && !lasting) {
            action.run();
            return;
        }
        if (way == Way.AFTER) action.run();
        if (way == Way.HALF || way == Way.LYING) half.run();
        if (way != Way.LYING) throw new IOException(MESSAGE);
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    @Override public void writeNew(Path file, byte[] content) throws IOException {
        run("writeNew", file, () -> disk.writeNew(file, content), () -> disk.writeNew(file, half(content)));
    }

    @Override public void writeUnforced(Path file, byte[] content) throws IOException {
        run("writeUnforced", file, () -> disk.writeUnforced(file, content),
            () -> disk.writeUnforced(file, half(content)));
    }

    @Override public void append(Path file, byte[] content) throws IOException {
        run("append", file, () -> disk.append(file, content), () -> disk.append(file, half(content)));
    }

    @Override public void rename(Path from, Path to) throws IOException {
        run("rename", to, () -> disk.rename(from, to), () -> { });
    }

    @Override public void forceFolder(Path folder) throws IOException {
        run("forceFolder", folder, () -> disk.forceFolder(folder), () -> { });
    }

    @Override public void makeFolder(Path folder) throws IOException {
        run("makeFolder", folder, () -> disk.makeFolder(folder), () -> { });
    }

    @Override public void delete(Path file) throws IOException {
        run("delete", file, () -> disk.delete(file), () -> { });
    }

    @Override public List<Path> list(Path folder) throws IOException {
        List<Path> result = disk.list(folder);
        run("list", folder, () -> { }, () -> { });
        return result;
    }

    @Override public byte[] read(Path file, int most) throws IOException {
        byte[] result = disk.read(file, most);
        run("read", file, () -> { }, () -> { });
        return result;
    }

    @Override public Optional<Stat> stat(Path path) throws IOException {
        run("stat", path, () -> { }, () -> { });
        return disk.stat(path);
    }

    @Override public Optional<Stat> statFollowing(Path path) throws IOException {
        run("stat", path, () -> { }, () -> { });
        return disk.statFollowing(path).map(it ->
            new Stat(it.kind(), it.changed(), it.size(), it.ownerOnly(), mine.orElse(it.mine())));
    }

    @Override public void makeOwnerOnly(Path path) throws IOException {
        run("makeOwnerOnly", path, () -> disk.makeOwnerOnly(path), () -> { });
    }

    @Override public boolean canWrite(Path folder) {
        return !readOnly.test(folder) && disk.canWrite(folder);
    }
}
