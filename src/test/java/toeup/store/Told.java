package toeup.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import toeup.progress.ExerciseRecord;
import toeup.progress.SittingRecord;

/** All that one start of the program reads from a disk in memory, and what it has to say about that. */
final class Told {
    static final Places PLACES = Samples.places(Path.of("/home"));
    private static final Owner GONE = new Owner(99, "boot+1");
    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /**
     * A value.
     *
     * @param marked written by a person or a newer version, so that no checksum vouches for it here
     */
    record Value(Object value, boolean marked) {}

    /** By kind and id. */
    final Map<String, Value> told = new TreeMap<>();
    final List<Trouble> troubles = new ArrayList<>();

    /** @param indexed whether all is read from the index as well, which must tell the same */
    Told(MemoryDisk disk, boolean indexed) {
        Machine machine = Samples.machine(disk, Samples.LATER);
        SettingsFile.Loaded settings = new SettingsFile(PLACES, machine).load(Access.WRITE);
        tell("settings", settings.settings(), true);
        settings.trouble().ifPresent(troubles::add);
        tell("backups", new BackupNotes(PLACES, machine).read(), true);
        Opened.Ready opened = (Opened.Ready) Store.open(PLACES, Access.WRITE, machine);
        troubles.addAll(opened.troubles());
        Store store = opened.store();
        for (Patient patient : store.patients(troubles::add)) read(store, patient, indexed);
        for (Listed listed : store.list(troubles::add)) tell("patient " + listed.id(), listed.code(), true);
        for (LeftBehind left : journals(machine).leftBehind(store, troubles::add)) {
            tell("journal " + left.draft().id(), List.of(left.draft(), left.speed(), left.counted(), left.ended(),
                left.answered(), left.sitting()), true);
            troubles.addAll(left.troubles());
        }
    }

    /** The journals of a program that is gone. */
    static Journals journals(Machine machine) {
        return new Journals(PLACES, machine, () -> GONE, owner -> false);
    }

    private void read(Store store, Patient patient, boolean indexed) {
        UUID id = patient.id();
        List<ExerciseRecord> known = indexed ? store.reading(id).all().all() : List.of();
        Found<ExerciseRecord> records = store.records(id);
        boolean same = known.size() == records.all().size() && Set.copyOf(known).equals(Set.copyOf(records.values()));
        if (indexed && !same) throw new AssertionError("the index tells something else: " + known + records.values());
        troubles.addAll(records.troubles());
        tell("record ", records, ExerciseRecord::id);
        Found<SittingRecord> sittings = store.sessions(id, FIRST_DAY, LAST_DAY);
        troubles.addAll(sittings.troubles());
        tell("sitting ", sittings, SittingRecord::id);
        tell("profile ", patient.profile());
        tell("programme ", store.programme(id));
    }

    private <T> void tell(String what, Found<T> found, Function<T, UUID> id) {
        for (Stored<T> one : found.all()) tell(what + id.apply(one.value()), one.value(), one.sha256().isPresent());
    }

    private void tell(String what, Heads<?> heads) {
        troubles.addAll(heads.troubles());
        for (Version<?> one : heads.history()) tell(what + one.id(), one.value(), one.sha256().isPresent());
    }

    private void tell(String what, Object value, boolean sealed) {
        told.put(what, new Value(value, !sealed));
    }
}
