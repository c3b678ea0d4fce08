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
    /** Before what a person or a newer version wrote, so that no checksum vouches for it here. */
    static final String MARKED = "marked ";
    private static final Owner GONE = new Owner(99, "boot+1");
    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Each value by its kind and id. */
    final Map<String, String> told = new TreeMap<>();
    final List<Trouble> troubles = new ArrayList<>();

    Told(MemoryDisk disk) {
        Machine machine = Samples.machine(disk, Samples.LATER);
        SettingsFile.Loaded settings = new SettingsFile(PLACES, machine).load(Access.WRITE);
        told.put("settings", settings.settings().toString());
        settings.trouble().ifPresent(troubles::add);
        told.put("backups", new BackupNotes(PLACES, machine).read().toString());
        Opened.Ready opened = (Opened.Ready) Store.open(PLACES, Access.WRITE, machine);
        troubles.addAll(opened.troubles());
        Store store = opened.store();
        for (Patient patient : store.patients(troubles::add)) read(store, patient);
        for (Listed listed : store.list()) told.put("patient " + listed.id(), listed.code().orElse("?"));
        for (LeftBehind left : journals(machine).leftBehind(store, troubles::add)) {
            told.put("journal " + left.draft().id(), left.draft() + " " + left.speed() + left.counted() + left.ended()
                + left.answered() + left.sitting());
            troubles.addAll(left.troubles());
        }
    }

    /** The journals of a program that is gone. */
    static Journals journals(Machine machine) {
        return new Journals(PLACES, machine, () -> GONE, owner -> false);
    }

    private void read(Store store, Patient patient) {
        UUID id = patient.id();
        Records indexed = store.reading(id).all();
        Found<ExerciseRecord> records = store.records(id);
        boolean same = indexed.all().size() == records.all().size()
            && Set.copyOf(indexed.all()).equals(Set.copyOf(records.values()));
        if (!same) throw new AssertionError("the index tells something else: " + indexed.all() + records.values());
        troubles.addAll(indexed.troubles());
        records.troubles().stream().filter(trouble -> !troubles.contains(trouble)).forEach(troubles::add);
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
        told.put(what, (sealed ? "" : MARKED) + value);
    }
}
