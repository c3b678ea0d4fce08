package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was read of the months of a data folder, kept so that it need not be read again. All of it may be deleted at any
 * time; what is missing, damaged, of another version or somebody else's is as if it were not there, and what cannot
 * be written is not written.
 */
final class RecordIndex {
    private static final String FORM = RecordBytes.form();
    /** A month or list with more is read anew each time. */
    private static final int MOST_BYTES = 16 << 20;
    private static final Path ROSTER = Path.of("patients");

    private final Path root;
    private final Path data;
    private final Machine machine;
    private final Disk disk;
    private boolean writable = true;

    RecordIndex(Places places, Machine machine) {
        this.root = places.index();
        this.data = places.data();
        this.machine = machine;
        this.disk = machine.disk();
    }

    Optional<IndexedMonth> load(UUID patient, String month) {
        return load(path(patient, month)).flatMap(bytes -> IndexedMonth.read(bytes, key(patient, month), patient));
    }

    private Optional<byte[]> load(Path relative) {
        Path file = root.resolve(relative);
        try {
            return disk.stat(file).filter(RecordIndex::isOurs).isEmpty() ? Optional.empty()
                : Optional.of(disk.read(file, MOST_BYTES));
        } catch (IOException failed) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(Disk.Stat stat) {
        return stat.kind() == Disk.Kind.FILE && stat.size() <= MOST_BYTES && stat.mine() && stat.ownerOnly();
    }

    /** The list of patients, as {@link #saveRoster} took it. */
    Optional<ByteReader> loadRoster() {
        try {
            return load(ROSTER).flatMap(bytes -> CheckedBytes.read(bytes, key(ROSTER.toString())));
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }

    void saveRoster(byte[] content) {
        save(ROSTER, CheckedBytes.of(key(ROSTER.toString()), content));
    }

    /** @param content as {@link IndexedMonth.Builder} made it for this {@link #key} */
    void save(UUID patient, String month, byte[] content) {
        save(path(patient, month), content);
    }

    private void save(Path relative, byte[] content) {
        if (!writable || content.length > MOST_BYTES) return;
        Path temporary = root.resolve(relative).resolveSibling("." + relative.getFileName() + "."
            + machine.ids().next() + Names.TEMPORARY);
        try {
            new DurableFiles(machine).makeFolders(root, relative);
            // Nothing is forced to the disk: half a file after a power cut is damaged, and so as if it were not there.
            disk.writeUnforced(temporary, content);
            disk.rename(temporary, root.resolve(relative));
        } catch (IOException failed) {
            writable = false;
            deleteQuietly(temporary);
        }
    }

    /** Forgets the months that a patient has no more. */
    void keepOnly(UUID patient, Set<String> months) {
        Path folder = root.resolve(patient.toString());
        Set<Path> kept = months.stream().map(month -> root.resolve(path(patient, month))).collect(Collectors.toSet());
        try {
            if (disk.stat(folder).filter(stat -> stat.kind() == Disk.Kind.FOLDER).isEmpty()) return;
            disk.list(folder).stream().filter(file -> !kept.contains(file)).forEach(this::deleteQuietly);
        } catch (IOException stays) {
            // It does no harm there, as nothing asks for it.
        }
    }

    /** Forgets the patients who are in the data folder no more. */
    void keepOnly(Set<UUID> patients) {
        try {
            if (disk.stat(root).filter(stat -> stat.kind() == Disk.Kind.FOLDER).isEmpty()) return;
            for (Path folder : disk.list(root)) {
                Optional<UUID> patient = Fields.parseUuid(folder.getFileName().toString());
                if (patient.isEmpty() || patients.contains(patient.get())) continue;
                keepOnly(patient.get(), Set.of());
                deleteQuietly(folder);
            }
        } catch (IOException stays) {
            // As above.
        }
    }

    private void deleteQuietly(Path file) {
        try {
            disk.delete(file);
        } catch (IOException stays) {
            // As above.
        }
    }

    /** What an index file must say that it is about: should it get to another place, it tells nothing. */
    String key(UUID patient, String month) {
        return key(patient + "/" + month);
    }

    private String key(String about) {
        return String.join("\n", FORM, data.toString(), about);
    }

    private static Path path(UUID patient, String month) {
        return Path.of(patient.toString(), month);
    }
}
