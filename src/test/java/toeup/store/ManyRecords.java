package toeup.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import toeup.catalog.Dose;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.plan.Ability;
import toeup.plan.Affected;
import toeup.plan.Pace;
import toeup.plan.PainLimits;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.plan.Speed;
import toeup.plan.ToesLift;
import toeup.plan.Waits;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.progress.Outcome;
import toeup.progress.Prescribed;
import toeup.progress.Recorded;
import toeup.progress.StopReason;
import toeup.progress.Zone;

/**
 * Writes a data folder as years of exercising would leave it, but quickly: 100,000 records in a few seconds. The same
 * arguments always give the same files.
 */
public final class ManyRecords {
    private static final byte[] FORMAT = "{\"schema\":1}\n".getBytes(StandardCharsets.UTF_8);
    private static final Zone ZONE = new Zone("UTC");
    private static final List<String> EXERCISES = List.of("ankle-dorsiflexion", "ball-lifts", "calf-stretch",
        "toe-tapping");
    /** As many as {@code Today} holds; only for a very long history there are more, rather than a century of days. */
    private static final int USUAL_A_DAY = 4;
    private static final int MOST_DAYS = 3650;

    private final Path folder;
    private final Disk disk = new QuickDisk();
    private final Set<Path> made = new HashSet<>();
    private final Random random;
    private final LocalDate lastDay;
    private final Ids ids;

    private ManyRecords(Path folder, LocalDate lastDay, long seed) {
        this.folder = folder;
        this.lastDay = lastDay;
        this.random = new Random(seed);
        this.ids = new Ids(Clock.fixed(start(lastDay.minusDays(MOST_DAYS), 0), ZoneOffset.UTC), random);
    }

    /**
     * Makes a data folder of patients with the codes P1, P2 and so on, who all exercised up to a day.
     *
     * @param folder   not there yet, or empty
     * @param patients at least 1
     * @param records  in all; of a hundred, about one is a correction, one was stopped and one typed in
     * @param lastDay  the day of the newest records, such as today
     */
    public static void write(Path folder, int patients, int records, LocalDate lastDay, long seed) {
        try {
            new ManyRecords(folder, lastDay, seed).write(patients, records);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(int patients, int records) throws IOException {
        Files.createDirectories(folder);
        put(DataFolder.FORMAT, FORMAT);
        for (int i = 0; i < patients; i++) {
            int share = records / patients + (i < records % patients ? 1 : 0);
            writePatient("P" + (i + 1), share);
        }
    }

    private void writePatient(String code, int records) throws IOException {
        int perDay = Math.max(USUAL_A_DAY, (records + MOST_DAYS - 1) / MOST_DAYS);
        LocalDate first = lastDay.minusDays(Math.max(0, (records - 1) / perDay));
        Machine machine = new Machine(disk, Clock.fixed(start(first, 0), ZoneOffset.UTC), ids);
        UUID patient = ids.next();
        put(VersionFiles.programmes(machine).next(patient, programme(), Heads.none()));
        put(VersionFiles.profiles(machine).next(patient, profile(code), Heads.none()));
        writeRecords(patient, records, perDay);
    }

    /** Back from the last day, so that the newest days are whole. */
    private void writeRecords(UUID patient, int records, int perDay) throws IOException {
        Optional<UUID> before = Optional.empty();
        for (int i = 0; i < records; i++) {
            int ofDay = i % perDay;
            LocalDate day = lastDay.minusDays(i / perDay);
            UUID id = id(start(day, ofDay));
            boolean corrects = ofDay > 0 && random.nextInt(100) == 0;
            put(NewFile.of(DatedKind.RECORDS, record(id, patient, day, ofDay, corrects ? before : Optional.empty())));
            before = Optional.of(id);
        }
    }

    private ExerciseRecord record(UUID id, UUID patient, LocalDate day, int ofDay, Optional<UUID> corrects) {
        boolean typed = random.nextInt(100) == 0;
        boolean stopped = random.nextInt(100) == 0;
        int repetitions = 5 + random.nextInt(6);
        List<Done> done = new ArrayList<>();
        for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
            done.add(new Done(Optional.of(side), Optional.empty(), 1, OptionalInt.of(repetitions),
                OptionalInt.empty(), OptionalInt.of(3 * repetitions), false, false));
        }
        return new ExerciseRecord(id, Optional.of(new UUID(id.getMostSignificantBits(), 1L << 63)), patient,
            EXERCISES.get(ofDay % EXERCISES.size()), "standard", typed ? Recorded.TYPED : Recorded.GUIDED,
            typed ? Optional.empty() : Optional.of(Pace.GUIDED), true, start(day, ofDay), ZONE, day,
            120 + random.nextInt(120), Optional.empty(), new Prescribed(Dose.of(1, 10, 3, 60), Sides.EACH), done,
            stopped ? Outcome.STOPPED : Outcome.COMPLETED,
            stopped ? Optional.of(StopReason.TIRED) : Optional.empty(), OptionalInt.of(random.nextInt(4)),
            Affected.RIGHT, Set.of(), 1, corrects, Optional.empty());
    }

    /** As {@link Ids} would have made it at that moment. */
    private UUID id(Instant at) {
        return new UUID(at.toEpochMilli() << 16 | 7L << 12 | random.nextInt(1 << 12), 2L << 62 | random.nextLong() >>> 2);
    }

    private static Instant start(LocalDate day, int ofDay) {
        return day.atTime(8, 0).plusMinutes(10L * ofDay).toInstant(ZoneOffset.UTC);
    }

    private static Profile profile(String code) {
        return new Profile(code, Affected.RIGHT, Side.RIGHT, Set.of(), Ability.STANDING, false, ToesLift.YES, false,
            true, PainLimits.CAUTIOUS, Pace.GUIDED, Speed.NORMAL, Waits.USUAL, Optional.of(5));
    }

    private static Programme programme() {
        return new Programme(EXERCISES.stream().map(exercise -> new Programme.Scheduled(new Prescription(exercise,
            "standard", Dose.of(1, 10, 3, 60), Sides.EACH), Set.of(DayOfWeek.values()))).toList());
    }

    private void put(NewFile file) throws IOException {
        put(file.path(), file.content());
    }

    private void put(Path relative, byte[] content) throws IOException {
        makeFolders(relative.getParent());
        disk.writeNew(folder.resolve(relative), content);
    }

    private void makeFolders(Path relative) throws IOException {
        if (relative == null || !made.add(relative)) return;
        makeFolders(relative.getParent());
        disk.makeFolder(folder.resolve(relative));
    }
}
