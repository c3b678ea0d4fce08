package toeup.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import toeup.zip.Zip;
import toeup.zip.ZipItem;
import toeup.zip.ZipLimits;
import toeup.zip.ZipTrouble;
import toeup.zip.ZipWriter;

/**
 * Writes a data folder into one zip file, whole or not at all: under another name first, read back, and only then
 * under its own.
 */
public final class Backup {
    /** What is taken from a zip file, and so also what is put into one. */
    static final ZipLimits LIMITS = new ZipLimits(100_000, DataFolder.MOST_BYTES, 1L << 30, 100);

    private final Places places;
    private final Machine machine;
    private final Disk disk;
    private final List<Trouble> missing = new ArrayList<>();
    private final Set<UUID> patients = new HashSet<>();
    private int records;
    private int files;
    private int damaged;

    public Backup(Places places, Machine machine) {
        this.places = places;
        this.machine = machine;
        this.disk = machine.disk();
    }

    /**
     * Writes one backup; once for each object.
     *
     * @param target  a file that is not there yet, in a folder that is, outside the data folder
     * @param patient whose files; absent: of everybody, with the marks of erased patients
     */
    public BackupResult write(Path target, Optional<UUID> patient) {
        try {
            Optional<Trouble> refused = refused(target);
            if (refused.isPresent()) return new BackupResult.NotWritten(refused.get());
            List<DataTree.Leaf> leaves = new DataTree(places, machine, missing::add).leaves(patient);
            if (leaves.isEmpty()) return notWritten(Trouble.Kind.BACKUP_EMPTY, places.data(), "");
            if (leaves.size() > LIMITS.entries()) return notWritten(Trouble.Kind.BACKUP_LARGE, target, "");
            return written(target, leaves);
        } catch (IOException failed) {
            return notWritten(Trouble.Kind.BACKUP_FAILED, target, Reasons.of(failed));
        }
    }

    private static BackupResult notWritten(Trouble.Kind kind, Path file, String reason) {
        return new BackupResult.NotWritten(Trouble.because(kind, file, reason));
    }

    private Optional<Trouble> refused(Path target) throws IOException {
        if (target.getParent() == null) return Optional.of(Trouble.at(Trouble.Kind.BACKUP_EXISTS, target));
        // Where a stick is missing, making its folder would put the backup on the disk it is to outlive.
        boolean hasFolder = disk.statFollowing(target.getParent())
            .filter(stat -> stat.kind() == Disk.Kind.FOLDER).isPresent();
        if (!hasFolder) return Optional.of(Trouble.at(Trouble.Kind.BACKUP_NO_FOLDER, target.getParent()));
        if (disk.stat(target).isPresent()) return Optional.of(Trouble.at(Trouble.Kind.BACKUP_EXISTS, target));
        boolean inside = RealPath.of(target).startsWith(RealPath.of(places.data()));
        return inside ? Optional.of(Trouble.at(Trouble.Kind.BACKUP_INSIDE, target)) : Optional.empty();
    }

    private BackupResult written(Path target, List<DataTree.Leaf> leaves) throws IOException {
        String name = "." + target.getFileName() + "." + machine.ids().next() + Names.TEMPORARY;
        Path temporary = target.resolveSibling(name);
        boolean placed = false;
        try {
            NewFileStream stream = new NewFileStream(disk, temporary);
            byte[] put = put(stream, leaves);
            if (!Arrays.equals(put, readBack(temporary))) throw new IOException(Reasons.OTHER_BYTES);
            if (disk.stat(target).isPresent()) return notWritten(Trouble.Kind.BACKUP_EXISTS, target, "");
            disk.rename(temporary, target);
            placed = disk.stat(target).isPresent();
            if (!placed) throw new IOException(Reasons.OTHER_BYTES);
            disk.forceFolder(target.getParent());
            return new BackupResult.Written(target, patients.size(), records, files, stream.bytes(), damaged,
                missing);
        } catch (TooLarge large) {
            return notWritten(Trouble.Kind.BACKUP_LARGE, target, "");
        } finally {
            if (!placed) disk.delete(temporary);
        }
    }

    /** More than restoring would take. */
    private static final class TooLarge extends IOException {}

    /** Gives a sum over all names and contents. */
    private byte[] put(NewFileStream stream, List<DataTree.Leaf> leaves) throws IOException {
        MessageDigest sum = Seal.digest();
        long all = 0;
        try (ZipWriter zip = new ZipWriter(stream)) {
            for (DataTree.Leaf leaf : leaves) {
                Optional<byte[]> content = content(leaf);
                if (content.isEmpty()) continue;
                all += content.get().length;
                if (all > LIMITS.bytes()) throw new TooLarge();
                zip.add(leaf.name().name(), content.get());
                add(sum, leaf.name().name(), content.get());
                count(leaf.name(), content.get());
            }
        }
        return sum.digest();
    }

    /** Empty, and said, if it cannot be read; empty if another program moved or removed it just now. */
    private Optional<byte[]> content(DataTree.Leaf leaf) {
        try {
            byte[] content = disk.read(leaf.file(), DataFolder.MOST_BYTES);
            if (content.length <= DataFolder.MOST_BYTES) return Optional.of(content);
            missing.add(Trouble.because(Trouble.Kind.UNREADABLE, leaf.file(), Reasons.TOO_LONG));
        } catch (NoSuchFileException moved) {
            return Optional.empty();
        } catch (IOException failed) {
            missing.add(Trouble.because(Trouble.Kind.UNREADABLE, leaf.file(), Reasons.of(failed)));
        }
        return Optional.empty();
    }

    private static void add(MessageDigest sum, String name, byte[] content) {
        sum.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
        sum.update(content);
    }

    private void count(DataName name, byte[] content) {
        files++;
        if (name.part() == DataName.Part.RECORDS) records++;
        boolean ofPatient = name.part() != DataName.Part.ERASED && name.part() != DataName.Part.QUARANTINE;
        if (ofPatient) name.patient().ifPresent(patients::add);
        if (name.isJson() && !Seal.isSound(content)) damaged++;
    }

    private static byte[] readBack(Path temporary) throws IOException {
        MessageDigest sum = Seal.digest();
        try (Zip zip = Zip.open(temporary, LIMITS)) {
            for (ZipItem item : zip.items()) add(sum, item.name(), zip.read(item));
        } catch (ZipTrouble wrong) {
            throw new IOException(Reasons.OTHER_BYTES);
        }
        return sum.digest();
    }
}
