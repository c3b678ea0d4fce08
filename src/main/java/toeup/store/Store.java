package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.progress.ExerciseRecord;
import toeup.progress.SittingRecord;
import toeup.store.SaveResult.NotSaved;
import toeup.store.SaveResult.Saved;

/**
 * The patients, programmes, records and sessions of one data folder. Nothing is kept in memory: each call looks at
 * the files. Saves return only when the file is durable. Use it from one thread at a time.
 */
public final class Store {
    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Places places;
    private final Path root;
    private final Machine machine;
    private final Access access;
    private final boolean writable;
    private final DataWriter writer;
    private final Spool spool;
    private final VersionFiles<Profile> profiles;
    private final VersionFiles<Programme> programmes;
    private final List<DatedFiles.Source> sources;
    private final RecordIndex index;

    Store(Places places, Machine machine, Access access, boolean writable, DataWriter writer) {
        this.places = places;
        this.root = places.data();
        this.machine = machine;
        this.access = access;
        this.writable = writable;
        this.writer = writer;
        List.of(root, places.spool(), places.index()).forEach(machine.disk()::guard);
        this.spool = new Spool(places.spool(), machine);
        this.index = new RecordIndex(places, machine);
        this.profiles = VersionFiles.profiles(machine);
        this.programmes = VersionFiles.programmes(machine);
        this.sources = List.of(
            new DatedFiles.Source(root, new FileReader(machine, root, writable ? Access.WRITE : Access.READ)),
            new DatedFiles.Source(places.spool(), new FileReader(machine, places.spool(), Access.READ)));
    }

    /** Opens the data folder; makes nothing, not even the folder, before the first save. */
    public static Opened open(Places places, Access access, Machine machine) {
        return new Opening(places, access, machine).open();
    }

    /**
     * Forgets that the data folder was seen before, so that a new history may begin there: only when the user says
     * that it was removed on purpose.
     */
    public static Optional<Trouble> forget(Places places, Machine machine) {
        try {
            new KnownFolders(places.knownFolders(), machine).remove(places.data());
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(Trouble.because(Trouble.Kind.KNOWN_FOLDERS, places.knownFolders(),
                Reasons.of(failed)));
        }
    }

    /** The data folder. */
    public Path folder() {
        return root;
    }

    /** Looks every file over, also those of the index; moves damaged ones aside only if opened for writing. */
    public Health health() {
        Health health = new HealthCheck(this, places, machine).run(spool);
        ids(ignored -> { }).forEach(patient -> {
            RecordReading check = checkingOnly(patient);
            while (check.step()) continue;
        });
        return health;
    }

    /** The trouble if the folder that was opened is not there any more: then nothing read from it now tells anything. */
    public Optional<Trouble> missing() {
        return writer.isFolderMissing() ? Optional.of(Trouble.at(Trouble.Kind.FOLDER_GONE, root)) : Optional.empty();
    }

    /** Whether saves can reach the data folder; if not, records are kept on this computer. */
    public boolean isWritable() {
        return writable;
    }

    /** The patients in the order they were added, without erased ones. */
    public List<Patient> patients() {
        return patients(ignored -> { });
    }

    /** As {@link #patients()}; what could not be listed is given to {@code troubles}. */
    public List<Patient> patients(Consumer<Trouble> troubles) {
        List<Patient> patients = new ArrayList<>();
        for (Path folder : new Folders(machine.disk()).in(root.resolve(DataFolder.PATIENTS), troubles)) {
            Optional<UUID> id = Fields.parseUuid(folder.getFileName().toString());
            if (id.isEmpty() || isErased(id.get())) continue;
            Patient patient = new Patient(id.get(), profile(id.get()));
            if (isBegun(patient, folder)) patients.add(patient);
        }
        return patients;
    }

    /** The same patients by their codes only, as far as possible from the index; a folder that is gone is a trouble. */
    public List<Listed> list(Consumer<Trouble> troubles) {
        missing().ifPresent(troubles);
        Roster roster = new Roster(root, machine, index);
        return roster.list(ids(troubles), this::begun);
    }

    /** One of {@link #patients}. */
    public Optional<Patient> patient(UUID id) {
        return isErased(id) ? Optional.empty() : begun(id);
    }

    private Optional<Patient> begun(UUID id) {
        Patient patient = new Patient(id, profile(id));
        return Optional.of(patient).filter(it -> isBegun(it, root.resolve(DataFolder.patient(id))));
    }

    /** A folder with a programme alone comes from a start that was broken off before the profile was saved. */
    private boolean isBegun(Patient patient, Path folder) {
        return !patient.profile().all().isEmpty() || !patient.profile().troubles().isEmpty()
            || !new Folders(machine.disk()).in(folder.resolve(DataFolder.RECORDS), ignored -> { }).isEmpty();
    }

    /** Who was erased here. */
    public List<UUID> erased() {
        return new Folders(machine.disk()).in(root.resolve(DataFolder.ERASED), ignored -> { }).stream()
            .map(mark -> Fields.parseUuid(mark.getFileName().toString())).flatMap(Optional::stream).toList();
    }

    /** Erases patients; for a store that is {@link #isWritable}. */
    public Erasure erasure() {
        if (!writable) throw new IllegalStateException("opened for reading");
        return new Erasure(places, machine);
    }

    /** The daily backup of this folder. */
    public DailyBackup dailyBackup() {
        return new DailyBackup(places, machine);
    }

    /** Makes a patient; the id in {@link Saved} is the patient's. */
    public SaveResult addPatient(Profile profile, Programme programme) {
        UUID patient = machine.ids().next();
        // The profile last: it is what makes a patient, so that a broken off start leaves none without programme.
        SaveResult first = saveProgramme(patient, programme, Heads.none());
        if (!(first instanceof Saved)) return first;
        SaveResult second = saveProfile(patient, profile, Heads.none());
        return second instanceof Saved ? new Saved(patient) : second;
    }

    /** The profile in force, or those to choose from. */
    public Heads<Profile> profile(UUID patient) {
        return profiles.heads(sources.get(0), patient);
    }

    /** The programme in force, or those to choose from. */
    public Heads<Programme> programme(UUID patient) {
        return programmes.heads(sources.get(0), patient);
    }

    /** Saves a state that replaces {@code heads}, as {@link #profile} gave them; the id is the version's. */
    public SaveResult saveProfile(UUID patient, Profile profile, Heads<Profile> heads) {
        return saveVersion(profiles, patient, profile, heads);
    }

    /** Saves a state that replaces {@code heads}, as {@link #programme} gave them; the id is the version's. */
    public SaveResult saveProgramme(UUID patient, Programme programme, Heads<Programme> heads) {
        return saveVersion(programmes, patient, programme, heads);
    }

    private <T> SaveResult saveVersion(VersionFiles<T> kind, UUID patient, T value, Heads<T> heads) {
        if (heads.newer()) return notSaved(Trouble.Kind.SAVE_NEWER, patient, "");
        boolean unchanged = heads.all().size() == 1 && heads.all().get(0).value().equals(value);
        if (unchanged) return new Saved(heads.all().get(0).id());
        return save(patient, kind.next(patient, value, heads), false);
    }

    /** All records of a patient, corrections and withdrawals among them. */
    public Found<ExerciseRecord> records(UUID patient) {
        return records(patient, FIRST_DAY, LAST_DAY);
    }

    /** The records of the days from {@code from} to {@code to}, both included; opens only the months needed. */
    public Found<ExerciseRecord> records(UUID patient, LocalDate from, LocalDate to) {
        return find(DatedKind.RECORDS, patient, from, to);
    }

    /**
     * Reads what {@link #records(UUID)} gives, but from the index where a month folder's time has not changed since. A
     * file edited in place does not change it: {@link #checking} finds that.
     */
    public RecordReading reading(UUID patient) {
        return reading(patient, FIRST_DAY, LAST_DAY, true, true);
    }

    /** The same, of the months from that of one day to that of another only. */
    public RecordReading reading(UUID patient, LocalDate from, LocalDate to) {
        return reading(patient, from, to, true, true);
    }

    /** The same of all months, with a look at each file's own time and size. */
    public RecordReading checking(UUID patient) {
        return reading(patient, FIRST_DAY, LAST_DAY, false, true);
    }

    /** The same without keeping what was read: afterwards {@link #reading} gives it, but for files that change again. */
    public RecordReading checkingOnly(UUID patient) {
        return reading(patient, FIRST_DAY, LAST_DAY, false, false);
    }

    private RecordReading reading(UUID patient, LocalDate from, LocalDate to, boolean trusting, boolean keeps) {
        List<Trouble> troubles = new ArrayList<>();
        List<Supplier<MonthReading>> months = new ArrayList<>();
        Set<String> known = new HashSet<>();
        DatedFiles<ExerciseRecord> files = new DatedFiles<>(DatedKind.RECORDS, machine.disk());
        for (DatedFiles.Source source : isErased(patient) ? List.<DatedFiles.Source>of() : sources) {
            boolean local = source.root().equals(spool.root());
            for (Path month : files.months(source, patient, from, to, troubles::add)) {
                if (!local) known.add(month.getFileName().toString());
                months.add(() -> new MonthReading(month, source.reader(), patient, machine,
                    local ? Optional.empty() : Optional.of(index), trusting));
            }
        }
        boolean all = from.equals(FIRST_DAY) && to.equals(LAST_DAY) && troubles.isEmpty();
        return new RecordReading(months, troubles, all ? () -> tidyIndex(patient, known) : () -> { },
            keeps);
    }

    private void tidyIndex(UUID patient, Set<String> months) {
        index.keepOnly(patient, months);
        List<Trouble> troubles = new ArrayList<>();
        Set<UUID> patients = Set.copyOf(ids(troubles::add));
        if (troubles.isEmpty()) index.keepOnly(patients);
    }

    /** All patients but erased ones. */
    private List<UUID> ids(Consumer<Trouble> troubles) {
        Folders folders = new Folders(machine.disk());
        Set<String> erased = new HashSet<>();
        folders.in(root.resolve(DataFolder.ERASED), troubles).forEach(mark -> erased.add(mark.getFileName().toString()));
        List<UUID> ids = new ArrayList<>();
        for (Path folder : folders.in(root.resolve(DataFolder.PATIENTS), troubles)) {
            String name = folder.getFileName().toString();
            if (!erased.contains(name)) Fields.parseUuid(name).ifPresent(ids::add);
        }
        return ids;
    }

    /** The sessions of the days from {@code from} to {@code to}, both included. */
    public Found<SittingRecord> sessions(UUID patient, LocalDate from, LocalDate to) {
        return find(DatedKind.SESSIONS, patient, from, to);
    }

    private <T> Found<T> find(DatedKind<T> kind, UUID patient, LocalDate from, LocalDate to) {
        if (isErased(patient)) return new Found<>(List.of(), List.of(), List.of());
        return new DatedFiles<>(kind, machine.disk()).find(sources, patient, from, to);
    }

    /** Saves a record, or keeps it on this computer if that cannot be. Saving it again does nothing. */
    public SaveResult save(ExerciseRecord record) {
        return save(record.patient(), NewFile.of(DatedKind.RECORDS, record), true);
    }

    /** Saves a session, or keeps it on this computer if that cannot be. Saving it again does nothing. */
    public SaveResult save(SittingRecord sitting) {
        return save(sitting.patient(), NewFile.of(DatedKind.SESSIONS, sitting), true);
    }

    /** Whether the record with this id and day was saved, or is kept on this computer. */
    public boolean isSaved(ExerciseRecord record) {
        return isThere(DataFolder.dated(record.patient(), DataFolder.RECORDS, record.day(), record.id()));
    }

    /** Whether a session was saved, with more answers perhaps, or now is. */
    boolean keeps(SittingRecord sitting) {
        return isThere(DataFolder.dated(sitting.patient(), DataFolder.SESSIONS, sitting.day(), sitting.id()))
            || save(sitting).isSafe();
    }

    private boolean isThere(Path file) {
        return sources.stream().anyMatch(source -> exists(source.root().resolve(file)));
    }

    private SaveResult save(UUID patient, NewFile file, boolean keep) {
        if (access == Access.READ) throw new IllegalStateException("opened for reading");
        if (isErased(patient)) return notSaved(Trouble.Kind.SAVE_ERASED, patient, "");
        try {
            if (!writable) throw new IOException(Reasons.READ_ONLY);
            writer.write(file);
            return new Saved(file.id());
        } catch (IOException failed) {
            return keep ? kept(file, failed) : failed(file, failed);
        }
    }

    /** Makes the mark of a folder that has patients and lost it; tells whether it did. */
    boolean makeFormat() throws IOException {
        return exists(root.resolve(DataFolder.PATIENTS)) && writer.makeFormat();
    }

    /** Writes a file of a backup, as it is. */
    void put(Path relative, byte[] content) throws IOException {
        if (!writable) throw new IOException(Reasons.READ_ONLY);
        writer.write(new NewFile(machine.ids().next(), relative, content));
    }

    private SaveResult kept(NewFile file, IOException reason) {
        try {
            Path kept = spool.keep(file);
            Trouble trouble = Trouble.because(Trouble.Kind.SAVE_KEPT, root, Reasons.of(reason));
            return new NotSaved(trouble.as(Trouble.Kind.SAVE_KEPT, kept), Optional.of(kept));
        } catch (IOException spoolToo) {
            return failed(file, reason);
        }
    }

    private SaveResult failed(NewFile file, IOException reason) {
        Path target = root.resolve(file.path());
        return new NotSaved(Trouble.because(Trouble.Kind.SAVE_FAILED, target, Reasons.of(reason)), Optional.empty());
    }

    private SaveResult notSaved(Trouble.Kind kind, UUID patient, String reason) {
        Path folder = root.resolve(DataFolder.patient(patient));
        return new NotSaved(Trouble.because(kind, folder, reason), Optional.empty());
    }

    /**
     * Takes over what was kept on this computer, for patients of this data folder.
     *
     * @return why the rest still waits; empty if nothing does
     */
    public List<Trouble> deliverSpool() {
        List<Trouble> troubles = new ArrayList<>();
        for (Path file : spool.waiting(troubles::add)) {
            if (!belongsHere(file)) continue;
            if (writable) spool.deliver(file, writer).ifPresent(troubles::add);
            else troubles.add(Trouble.at(Trouble.Kind.SPOOL_WAITING, file));
        }
        return troubles;
    }

    private boolean belongsHere(Path relative) {
        return Spool.patient(relative).filter(id -> !isErased(id))
            .filter(id -> exists(root.resolve(DataFolder.patient(id)))).isPresent();
    }

    private boolean isErased(UUID patient) {
        return exists(root.resolve(DataFolder.erased(patient)));
    }

    private boolean exists(Path path) {
        try {
            return machine.disk().stat(path).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
