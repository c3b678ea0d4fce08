package toeup.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import toeup.plan.Announce;
import toeup.plan.Heard;
import toeup.plan.Programme;
import toeup.plan.Reader;
import toeup.plan.Settings;
import toeup.plan.Speed;
import toeup.progress.ExerciseRecord;
import toeup.progress.Outcome;
import toeup.progress.StopReason;

/**
 * A home folder with one file of each kind and with every field, as this program writes it; and the same as it was when
 * the format had its number, which is kept for good in {@code src/test/resources/schema/1}.
 */
final class VersionOne {
    static final Path HOME = Path.of("/home/k7");
    static final UUID ERASED = UUID.fromString("01935000-0000-7000-8000-00000000000e");
    static final ExerciseRecord FULL = withId(Samples.fullRecord(), 1);
    static final ExerciseRecord SPARSE = withId(Samples.sparseRecord(), 2);
    static final ExerciseRecord WAITING = withId(Samples.record(), 3);
    static final ExerciseRecord UNDER_WAY = withId(Samples.record(), 4);
    static final Programme SHORTER = new Programme(List.of(Samples.PLAN.items().get(0)));
    static final Settings SETTINGS = new Settings("light", new Heard(false, true, true), false, false, false, 10, true,
        new Reader(true, true, Announce.ENDS, true), OptionalInt.of(48));
    static final Path STICK = Path.of("/media/stick");
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final Owner OWNER = new Owner(99, "boot+1");
    private static final Path KEPT = Path.of(System.getProperty("toeup.home", "."), "src/test/resources/schema/1");
    private static final Clock THEN = Clock.fixed(Samples.START, ZoneOffset.UTC);

    final MemoryDisk disk = new MemoryDisk();
    final Machine machine;
    final Places places = Places.of(Map.of("XDG_DATA_HOME", "/home/k7/data", "XDG_CONFIG_HOME", "/home/k7/config",
        "XDG_STATE_HOME", "/home/k7/state", "XDG_CACHE_HOME", "/home/k7/cache"), HOME, Optional.empty());

    private VersionOne(Clock clock) {
        machine = Samples.machine(disk, clock);
    }

    private static ExerciseRecord withId(ExerciseRecord it, int last) {
        return new ExerciseRecord(new UUID(Samples.RECORD.getMostSignificantBits(), 1L << 63 | last), it.session(),
            it.patient(), it.exercise(), it.way(), it.recorded(), it.pace(), it.confirmed(), it.startedAt(), it.zone(),
            it.day(), it.durationSeconds(), it.programme(), it.prescribed(), it.done(), it.outcome(), it.stopReason(),
            it.pain(), it.affected(), it.numb(), it.timeScale(), it.corrects(), it.withdraws());
    }

    /** Written by this program now. */
    static VersionOne written() {
        VersionOne home = new VersionOne(THEN);
        home.write();
        return home;
    }

    /** As it was kept, and is found much later. */
    static VersionOne kept() {
        return kept((name, content) -> content);
    }

    /** @param made what has become of each file, of its name and content */
    static VersionOne kept(BinaryOperator<String> made) {
        VersionOne home = new VersionOne(Samples.LATER);
        keptFiles().forEach((name, content) -> home.put(name, made.apply(name, content)));
        return home;
    }

    /** The kept files, by their paths from the home folder. */
    static Map<String, String> keptFiles() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(KEPT)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(KEPT.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The files there are now but for what can be made again, by their paths from the home folder. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        disk.nodes.forEach((path, content) -> {
            if (content != null && !path.startsWith(HOME.resolve("cache"))) {
                files.put(HOME.relativize(path).toString(), new String(content, StandardCharsets.UTF_8));
            }
        });
        return files;
    }

    private void put(String name, String content) {
        Path file = HOME.resolve(name);
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) disk.nodes.put(folder, null);
        disk.nodes.put(file, content.getBytes(StandardCharsets.UTF_8));
    }

    Store store() {
        return Samples.open(places, Access.WRITE, machine);
    }

    SettingsFile settings() {
        return new SettingsFile(places, machine);
    }

    BackupNotes notes() {
        return new BackupNotes(places, machine);
    }

    Journals journals() {
        return new Journals(places, machine, () -> OWNER, owner -> false);
    }

    private void write() {
        Store store = store();
        store.saveProgramme(Samples.PATIENT, Samples.PLAN, Heads.none());
        store.saveProfile(Samples.PATIENT, Samples.PROFILE, Heads.none());
        store.saveProgramme(Samples.PATIENT, SHORTER, store.programme(Samples.PATIENT));
        for (ExerciseRecord record : List.of(Samples.record(), FULL, SPARSE)) store.save(record);
        store.save(Samples.sitting());
        store.saveProfile(ERASED, Samples.PROFILE, Heads.none());
        new Erasure(places, machine).erase(ERASED);
        settings().save(SETTINGS);
        notes().daily(Optional.of(STICK));
        notes().add(STICK.resolve("one.zip"));
        notes().written(DAY);
        notes().told(DAY.plusDays(1));
        keepForLater(WAITING);
        beginExercise();
    }

    private void keepForLater(ExerciseRecord record) {
        try {
            new Spool(places.spool(), machine).keep(NewFile.of(DatedKind.RECORDS, record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void beginExercise() {
        Journal journal = journals().begin(Samples.draft(UNDER_WAY), Speed.SLOW).journal();
        for (JournalLine line : List.of(new JournalLine.Checked(Samples.sitting()), Samples.counted(1),
                Samples.counted(2), new JournalLine.TakenBack(1),
                new JournalLine.Ended(Outcome.STOPPED, Optional.of(StopReason.TIRED), 90),
                new JournalLine.Answered(UNDER_WAY))) {
            journal.append(line);
        }
    }
}
