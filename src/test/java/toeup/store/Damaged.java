package toeup.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import toeup.plan.Settings;
import toeup.plan.Speed;
import toeup.progress.ExerciseRecord;
import toeup.progress.Outcome;

/**
 * Everything this program keeps, in memory, with one file of each kind that can have any other bytes put in its place;
 * and what has to hold of the next start, whatever these bytes are.
 */
final class Damaged {
    /** A kind of file. */
    enum Kind {
        RECORD("record " + Samples.RECORD), SITTING("sitting " + Samples.SITTING), PROFILE("profile ", "patient "),
        PROGRAMME("programme "), EDITED("record " + Damaged.EDITED), WAITING("record " + Damaged.WAITING),
        JOURNAL("journal "), SETTINGS("settings"), BACKUPS("backups"), FORMAT, KNOWN_FOLDERS, INDEX, ROSTER;

        /** The beginnings of what it tells, which is all that may be missing when it is damaged. */
        private final List<String> tells;

        Kind(String... tells) {
            this.tells = List.of(tells);
        }

        boolean tells(String key) {
            return tells.stream().anyMatch(key::startsWith);
        }

        /** Whether it carries a checksum, so that nothing it tells can change unnoticed. */
        boolean isChecked() {
            return Set.of(RECORD, SITTING, PROFILE, PROGRAMME, WAITING, JOURNAL).contains(this);
        }

        /** Whether a damaged one is moved to a quarantine. */
        private boolean isSetAside() {
            return Set.of(RECORD, EDITED, SITTING, PROFILE, PROGRAMME).contains(this);
        }
    }

    static final UUID EDITED = UUID.fromString("01935711-2233-7455-8677-8899aabbcc01");
    static final UUID WAITING = UUID.fromString("01935711-2233-7455-8677-8899aabbcc02");
    private static final UUID IN_PROGRESS = UUID.fromString("01935711-2233-7455-8677-8899aabbcc03");
    private static final UUID OTHER_PATIENT = UUID.fromString("01935000-0000-7000-8000-00000000000b");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Places PLACES = Told.PLACES;

    private final Map<Path, byte[]> whole;
    private final Map<Kind, Path> paths;
    private final Map<Boolean, Map<String, Told.Value>> known = new LinkedHashMap<>();
    private int setAside;

    Damaged() {
        MemoryDisk disk = new MemoryDisk();
        try {
            fill(disk);
            this.whole = disk.nodes;
            this.paths = paths();
        } catch (IOException impossible) {
            throw new AssertionError("a disk in memory does not fail", impossible);
        }
        for (boolean indexed : new boolean[] {true, false}) known.put(indexed, new Told(copy(indexed), indexed).told);
    }

    private static void fill(MemoryDisk disk) throws IOException {
        Machine machine = Samples.machine(disk, Samples.LATER);
        Store store = Samples.open(PLACES, Access.WRITE, machine);
        for (UUID patient : List.of(OTHER_PATIENT, Samples.PATIENT)) {
            store.saveProgramme(patient, Samples.PLAN, Heads.none());
            store.saveProfile(patient, Samples.PROFILE, Heads.none());
        }
        for (int i = 0; i < 2; i++) store.save(Samples.record(machine.ids().next(), DAY.minusMonths(i)));
        store.save(Samples.fullRecord());
        store.save(Samples.sitting());
        edited(disk);
        ExerciseRecord waiting = Samples.record(WAITING, DAY);
        new Spool(PLACES.spool(), machine).keep(NewFile.of(DatedKind.RECORDS, waiting));
        new SettingsFile(PLACES, machine).save(Settings.USUAL);
        new BackupNotes(PLACES, machine).add(Path.of("/media/stick/toeup.zip"));
        journal(machine);
        // What it writes down for the next start is the index.
        new Told(disk, true);
    }

    private static void edited(MemoryDisk disk) throws IOException {
        NewFile file = NewFile.of(DatedKind.RECORDS, Samples.record(EDITED, DAY));
        String text = new String(file.content(), StandardCharsets.UTF_8);
        disk.writeNew(PLACES.data().resolve(file.path()), text.replaceAll(",\\s*\"sha256\": \"[0-9a-f]*\"", "")
            .getBytes(StandardCharsets.UTF_8));
    }

    private static void journal(Machine machine) {
        ExerciseRecord record = Samples.record(IN_PROGRESS, DAY);
        Journal journal = Told.journals(machine).begin(Samples.draft(record), Speed.SLOW).journal();
        journal.append(new JournalLine.Checked(Samples.sitting()));
        for (int i = 1; i <= 4; i++) journal.append(Samples.counted(i));
        journal.append(new JournalLine.TakenBack(1));
        journal.append(new JournalLine.Ended(Outcome.COMPLETED, Optional.empty(), 90));
        journal.append(new JournalLine.Answered(record));
    }

    private Map<Kind, Path> paths() {
        Path patient = PLACES.data().resolve("patients/" + Samples.PATIENT);
        Map<Kind, Path> paths = new LinkedHashMap<>();
        paths.put(Kind.RECORD, patient.resolve("records/2026-11/" + Samples.RECORD + ".json"));
        paths.put(Kind.EDITED, patient.resolve("records/2026-11/" + EDITED + ".json"));
        paths.put(Kind.SITTING, patient.resolve("sessions/2026-11/" + Samples.SITTING + ".json"));
        paths.put(Kind.PROFILE, onlyIn(patient.resolve("profile")));
        paths.put(Kind.PROGRAMME, onlyIn(patient.resolve("programme")));
        paths.put(Kind.WAITING, PLACES.spool().resolve(DataFolder.dated(Samples.PATIENT, "records", DAY, WAITING)));
        paths.put(Kind.JOURNAL, onlyIn(PLACES.journal()));
        paths.put(Kind.SETTINGS, PLACES.settings());
        paths.put(Kind.BACKUPS, PLACES.journal().resolveSibling("backups.json"));
        paths.put(Kind.FORMAT, PLACES.data().resolve(DataFolder.FORMAT));
        paths.put(Kind.KNOWN_FOLDERS, PLACES.knownFolders());
        paths.put(Kind.INDEX, PLACES.index().resolve(Samples.PATIENT + "/2026-11"));
        paths.put(Kind.ROSTER, PLACES.index().resolve("patients"));
        return paths;
    }

    private Path onlyIn(Path folder) {
        List<Path> files = whole.keySet().stream().filter(path -> folder.equals(path.getParent())).toList();
        if (files.size() != 1) throw new AssertionError(folder + " has " + files);
        return files.get(0);
    }

    /** The file of this kind as this program wrote it. */
    byte[] good(Kind kind) {
        return whole.get(paths.get(kind)).clone();
    }

    private MemoryDisk copy(boolean indexed) {
        MemoryDisk disk = new MemoryDisk();
        disk.nodes.putAll(whole);
        // What is in the index is not looked at again, as long as no folder has changed.
        if (!indexed) disk.nodes.keySet().removeIf(path -> path.startsWith(PLACES.index()));
        return disk;
    }

    /** How many damaged files were set aside so far. */
    int setAside() {
        return setAside;
    }

    /**
     * Puts other bytes in the place of one file, and starts; twice, if there is something to be said.
     *
     * @param accidental they came about by accident, so that no checksum can be right by design
     * @return whether the file was still read as it was
     */
    boolean check(Kind kind, byte[] bytes, boolean accidental) {
        boolean indexed = kind == Kind.INDEX || kind == Kind.ROSTER;
        Map<String, Told.Value> before = known.get(indexed);
        MemoryDisk disk = copy(indexed);
        disk.nodes.put(paths.get(kind), bytes);
        Told first = new Told(disk, indexed);
        requireOthersUnharmed(kind, before, first.told);
        requireNamed(kind, first.troubles);
        boolean same = first.told.equals(before);
        boolean shorter = kind == Kind.JOURNAL && isBeginning(bytes, good(kind));
        if (accidental && !same && !shorter) requireNoticed(kind, before, first);
        if (first.troubles.isEmpty()) return same;
        requireKept(kind, bytes, disk, first.troubles);
        Told second = new Told(disk, indexed);
        require(second.told.equals(first.told), "the second start tells something else");
        requireSaidOnce(kind, first.troubles, second.troubles);
        return same;
    }

    /** What is lost of a journal up to its end leaves no trace, if it is whole lines. */
    private static boolean isBeginning(byte[] bytes, byte[] whole) {
        String lines = new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("\\n+", "\n").strip();
        return new String(whole, StandardCharsets.ISO_8859_1).startsWith(lines);
    }

    private static void require(boolean holds, String what) {
        if (!holds) throw new AssertionError(what);
    }

    private static void requireOthersUnharmed(Kind kind, Map<String, Told.Value> before, Map<String, Told.Value> now) {
        Set<String> gone = new TreeSet<>(before.keySet());
        gone.removeIf(key -> before.get(key).equals(now.get(key)));
        require(gone.stream().allMatch(kind::tells), kind + " hides " + gone);
        Set<String> fresh = new TreeSet<>(now.keySet());
        fresh.removeAll(before.keySet());
        require(fresh.size() <= gone.size() && fresh.stream().allMatch(key -> key.contains(" ")), "made up " + fresh);
    }

    /** A file without checksum counts and is marked as edited by hand; one of a newer version has a sum of its own. */
    private static void requireNoticed(Kind kind, Map<String, Told.Value> before, Told start) {
        if (!start.troubles.isEmpty() || !kind.isChecked()) {
            require(kind != Kind.INDEX && kind != Kind.ROSTER, "the index changed what is told");
            return;
        }
        start.told.forEach((key, value) -> require(value.equals(before.get(key)) || value.marked()
            || key.startsWith("patient "), "changed unnoticed: " + key + " = " + value));
    }

    private void requireNamed(Kind kind, List<Trouble> troubles) {
        for (Trouble trouble : troubles) {
            // Of two with the same id the one that was met later is named, whichever of them counts.
            boolean named = trouble.file().equals(paths.get(kind).toString()) || trouble.kind() == Trouble.Kind.SAME_ID;
            require(named, "another file is blamed: " + trouble);
            boolean placed = trouble.line() >= 1 && trouble.column() >= 1;
            boolean whole = Set.of(Trouble.Kind.MISPLACED, Trouble.Kind.FOLDER_NEWER, Trouble.Kind.SAME_ID)
                .contains(trouble.kind());
            require(placed || whole || isLeftToNewer(trouble), "no place: " + trouble);
        }
        require(kind == Kind.JOURNAL || troubles.size() <= 1, "said more than once: " + troubles);
    }

    /** The very bytes are still there: where they were, or where the complaint says. */
    private void requireKept(Kind kind, byte[] bytes, MemoryDisk disk, List<Trouble> troubles) {
        Trouble trouble = troubles.get(0);
        boolean moved = !trouble.keptAt().isEmpty();
        Path path = moved ? Path.of(trouble.keptAt()) : paths.get(kind);
        // It is written anew when the folder is opened, but for that of a newer version.
        if (kind == Kind.KNOWN_FOLDERS && !isLeftToNewer(trouble)) return;
        require(Arrays.equals(bytes, disk.nodes.get(path)), "not kept: " + trouble);
        if (kind.isSetAside()) {
            boolean left = Set.of(Trouble.Kind.NEWER, Trouble.Kind.MISPLACED, Trouble.Kind.SAME_ID)
                .contains(trouble.kind());
            require(moved != left, "not in quarantine: " + trouble);
            require(!moved || path.getParent().equals(PLACES.data().resolve("quarantine")), trouble.toString());
        }
        if (moved) setAside++;
    }

    private static boolean isLeftToNewer(Trouble trouble) {
        return trouble.reason().equals(Reasons.NEWER);
    }

    private static void requireSaidOnce(Kind kind, List<Trouble> first, List<Trouble> second) {
        boolean gone = kind == Kind.KNOWN_FOLDERS && first.stream().noneMatch(Damaged::isLeftToNewer)
            || first.stream().anyMatch(trouble -> !trouble.keptAt().isEmpty());
        require(second.equals(gone ? List.of() : first), "said at the second start: " + second);
    }
}
