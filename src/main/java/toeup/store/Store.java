package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.progress.ExerciseRecord;
import toeup.progress.SittingRecord;
import toeup.store.RecordReadings.How;
import toeup.store.SaveResult.NotSaved;
import toeup.store.SaveResult.Saved;

/**
 * The patients, programmes, records and sessions of one data folder. Nothing is kept in memory: each call looks at
 * the files. Saves return only when the file is durable. Use it from one thread at a time.
 */
public final class Store {
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
    private final Folders folders;
    private final PatientFolders patients;
    private final RecordReadings readings;
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
        this.folders = new Folders(machine.disk());
        this.patients = new PatientFolders(root, machine.disk(), this::profile);
        this.readings = new RecordReadings(sources.get(0), sources.get(1), patients, index, machine);
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
        patients.ids(ignored -> { }).forEach(patient -> {
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
        return patients.all(troubles);
    }

    /** The same patients by their codes only, as far as possible from the index; a folder that is gone is a trouble. */
    public List<Listed> list(Consumer<Trouble> troubles) {
        missing().ifPresent(troubles);
        return new Roster(root, machine, index).list(patients.ids(troubles), patients::begun);
    }

    /** One of {@link #patients}. */
    public Optional<Patient> patient(UUID id) {
        return patients.one(id);
    }

    /** Who was erased here. */
    public List<UUID> erased() {
        return patients.erased();
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
        return find(DatedKind.RECORDS, patient, Span.EVER);
    }

    /** The records of the days from {@code from} to {@code to}, both included; opens only the months needed. */
    public Found<ExerciseRecord> records(UUID patient, LocalDate from, LocalDate to) {
        return find(DatedKind.RECORDS, patient, new Span(from, to));
    }

    /**
     * Reads what {@link #records(UUID)} gives, but from the index where a month folder's time has not changed since. A
     * file edited in place does not change it: {@link #checking} finds that.
     */
    public RecordReading reading(UUID patient) {
        return readings.of(patient, Span.EVER, How.TRUSTING);
    }

    /** The same, of the months from that of one day to that of another only. */
    public RecordReading reading(UUID patient, LocalDate from, LocalDate to) {
        return readings.of(patient, new Span(from, to), How.TRUSTING);
    }

    /** The same of all months, with a look at each file's own time and size. */
    public RecordReading checking(UUID patient) {
        return readings.of(patient, Span.EVER, How.CHECKING);
    }

    /** The same without keeping what was read: afterwards {@link #reading} gives it, but for files that change again. */
    public RecordReading checkingOnly(UUID patient) {
        return readings.of(patient, Span.EVER, How.CHECKING_ONLY);
    }

    /** The sessions of the days from {@code from} to {@code to}, both included. */
    public Found<SittingRecord> sessions(UUID patient, LocalDate from, LocalDate to) {
        return find(DatedKind.SESSIONS, patient, new Span(from, to));
    }

    private <T> Found<T> find(DatedKind<T> kind, UUID patient, Span span) {
        if (patients.isErased(patient)) return new Found<>(List.of(), List.of(), List.of());
        return new DatedFiles<>(kind, machine.disk()).find(sources, patient, span);
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
        return sources.stream().anyMatch(source -> folders.has(source.root().resolve(file)));
    }

    private SaveResult save(UUID patient, NewFile file, boolean keep) {
        if (access == Access.READ) throw new IllegalStateException("opened for reading");
        if (patients.isErased(patient)) return notSaved(Trouble.Kind.SAVE_ERASED, patient, "");
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
        return folders.has(root.resolve(DataFolder.PATIENTS)) && writer.makeFormat();
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
        return Spool.patient(relative).filter(patients::hasFolder).isPresent();
    }
}
