package toeup.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Erases a patient for good: the only thing here that ever deletes data, and only when a person asked for it and
 * confirmed it. First comes the mark, by which every reader ignores the patient from then on; then all files go. What
 * is broken off in between, or comes back in an old copy, goes at the next start.
 */
public final class Erasure {
    private final Places places;
    private final Machine machine;
    private final Disk disk;
    private final Predicate<Owner> isAlive;
    private int deleted;

    public Erasure(Places places, Machine machine) {
        this(places, machine, Owner::isAlive);
    }

    Erasure(Places places, Machine machine, Predicate<Owner> isAlive) {
        this.places = places;
        this.machine = machine;
        this.disk = machine.disk();
        this.isAlive = isAlive;
    }

    /** Erases a patient; one who is erased already loses what may be left or have come back. */
    public EraseResult erase(UUID patient) {
        Path mark = mark(patient);
        try {
            if (isRunning(patient)) return notErased(Trouble.Kind.ERASE_BUSY, mark, "");
            new DurableFiles(machine).write(places.data(), DataFolder.erased(patient), new byte[0]);
        } catch (IOException failed) {
            return notErased(Trouble.Kind.ERASE_FAILED, mark, Reasons.of(failed));
        }
        deleted = 0;
        Optional<Trouble> unfinished = clear(patient);
        return new EraseResult.Erased(deleted, new BackupNotes(places, machine).known(), unfinished);
    }

    private static EraseResult notErased(Trouble.Kind kind, Path file, String reason) {
        return new EraseResult.NotErased(Trouble.because(kind, file, reason));
    }

    /**
     * Finishes what was broken off, and clears what came back: looks only where a whole folder of an erased patient
     * stands, so that a start costs nothing.
     *
     * @return what still could not be deleted
     */
    public List<Trouble> finish() {
        List<Trouble> left = new ArrayList<>();
        for (UUID patient : marked()) {
            if (isBack(patient)) clear(patient).ifPresent(left::add);
        }
        return left;
    }

    /** As {@link #finish}, but looks everywhere; gives how many files were deleted to {@link #deleted}. */
    List<Trouble> finishThoroughly() {
        deleted = 0;
        return marked().stream().map(this::clear).flatMap(Optional::stream).toList();
    }

    int deleted() {
        return deleted;
    }

    /** Only a plain file is a mark that deletes: anything else was not put there by an erasure. */
    private List<UUID> marked() {
        List<UUID> marked = new ArrayList<>();
        for (Path mark : new Folders(disk).in(places.data().resolve(DataFolder.ERASED), ignored -> { })) {
            Optional<UUID> patient = Fields.parseUuid(mark.getFileName().toString());
            if (patient.isPresent() && isFile(mark)) marked.add(patient.get());
        }
        return marked;
    }

    private Path mark(UUID patient) {
        return places.data().resolve(DataFolder.erased(patient));
    }

    /** The last to go, and the first to come back. */
    private boolean isBack(UUID patient) {
        try {
            return disk.stat(places.data().resolve(DataFolder.patient(patient))).isPresent()
                || disk.stat(places.spool().resolve(DataFolder.patient(patient))).isPresent();
        } catch (IOException unknown) {
            return true;
        }
    }

    private boolean isFile(Path path) {
        try {
            return is(path, Disk.Kind.FILE);
        } catch (IOException unknown) {
            return false;
        }
    }

    private boolean is(Path path, Disk.Kind kind) throws IOException {
        return disk.stat(path).filter(stat -> stat.kind() == kind).isPresent();
    }

    private boolean isRunning(UUID patient) throws IOException {
        for (Path file : listed(places.journal())) {
            boolean isJournal = file.toString().endsWith(Journal.ENDING) && mentions(file, patient);
            if (isJournal && new JournalReader(file, disk.read(file, DataFolder.MOST_BYTES)).owner().filter(isAlive)
                .isPresent()) return true;
        }
        return false;
    }

    /** What is of the patient elsewhere goes first: while the patient's folder stands, it is known to be unfinished. */
    private Optional<Trouble> clear(UUID patient) {
        Path at = mark(patient);
        try {
            for (Path folder : List.of(places.journal(), places.journal().resolveSibling(Quarantine.FOLDER),
                    places.data().resolve(Quarantine.FOLDER))) {
                for (Path file : listed(folder)) {
                    if (mentions(file, patient)) delete(at = file);
                }
            }
            // It is made again, and lists all patients in one file.
            deleteTree(places.index());
            for (Path root : List.of(places.spool(), places.data())) {
                deleteAll(at = root.resolve(DataFolder.patient(patient)));
                if (is(at.getParent(), Disk.Kind.FOLDER)) disk.forceFolder(at.getParent());
            }
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(Trouble.because(Trouble.Kind.ERASE_UNFINISHED, at, Reasons.of(failed)));
        }
    }

    /** By its name, or by what it says: every file of a patient names its patient. */
    private boolean mentions(Path file, UUID patient) throws IOException {
        if (file.getFileName().toString().contains(patient.toString())) return true;
        if (!is(file, Disk.Kind.FILE)) return false;
        return new String(disk.read(file, DataFolder.MOST_BYTES), StandardCharsets.ISO_8859_1)
            .contains(patient.toString());
    }

    private List<Path> listed(Path folder) throws IOException {
        try {
            return is(folder, Disk.Kind.FOLDER) ? disk.list(folder) : List.of();
        } catch (NoSuchFileException gone) {
            return List.of();
        }
    }

    private void deleteAll(Path path) throws IOException {
        deleted += deleteTree(path);
    }

    /** Links are deleted themselves, and never followed. */
    private int deleteTree(Path path) throws IOException {
        if (disk.stat(path).isEmpty()) return 0;
        int files = 0;
        boolean isFolder = is(path, Disk.Kind.FOLDER);
        if (isFolder) for (Path within : disk.list(path)) files += deleteTree(within);
        disk.delete(path);
        return isFolder ? files : 1;
    }

    private void delete(Path file) throws IOException {
        disk.delete(file);
        deleted++;
    }
}
