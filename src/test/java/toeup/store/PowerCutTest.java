package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import toeup.LongRun;
import toeup.plan.Speed;
import toeup.progress.ExerciseRecord;
import toeup.store.PowerDisk.Torn;

/**
 * The power fails after every step of twenty exercises, and in the middle of every write: what was said to be safe is
 * there at the next start, and nothing else than what was written is ever shown.
 */
class PowerCutTest {
    private static final int EXERCISES = 20;
    private static final int REPETITIONS = 8;
    private static final int RANDOM_REMAINS = LongRun.times(3, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 20);
    private static final Path HOME = Path.of("/home");
    private static final Owner GONE = new Owner(99, "boot+1");

    private final PowerDisk disk = new PowerDisk();
    /** After how many steps something was said to be safe. */
    private final List<Said> said = new ArrayList<>();
    private final Map<UUID, ExerciseRecord> written = new HashMap<>();

    /** @param repetitions counted of an exercise; absent once its record is safe */
    private record Said(int step, UUID exercise, Optional<Integer> repetitions) {}

    private Machine machine(Disk on) {
        return Samples.machine(on, Samples.LATER);
    }

    private static UUID id(int exercise) {
        return new UUID(0x01935711_2233_7455L, 0x8677_8899_0000_0000L + exercise);
    }

    private static ExerciseRecord record(int exercise) {
        return Samples.record(id(exercise), FIRST_DAY.plusDays(exercise));
    }

    private void train() {
        Machine machine = machine(disk);
        Store store = Samples.open(Samples.places(HOME), Access.WRITE, machine);
        store.saveProgramme(Samples.PATIENT, Samples.PLAN, Heads.none());
        store.saveProfile(Samples.PATIENT, Samples.PROFILE, Heads.none());
        Journals journals = new Journals(Samples.places(HOME), machine, () -> GONE, owner -> false);
        for (int exercise = 0; exercise < EXERCISES; exercise++) train(store, journals, record(exercise));
    }

    private void train(Store store, Journals journals, ExerciseRecord record) {
        written.put(record.id(), record);
        Journal journal = journals.begin(Samples.draft(record), Speed.NORMAL).journal();
        for (int repetition = 1; repetition <= REPETITIONS; repetition++) {
            assertEquals(Optional.empty(), journal.append(Samples.counted(repetition)));
            said.add(new Said(disk.steps(), record.id(), Optional.of(repetition)));
        }
        assertTrue(store.save(record).isSafe());
        said.add(new Said(disk.steps(), record.id(), Optional.empty()));
        journal.delete();
    }

    @Tag("sweep")
    @Test void nothing_that_was_said_to_be_safe_is_lost_and_nothing_else_is_shown_after_any_power_cut() {
        train();
        int cuts = 0;
        long seed = Long.getLong("toeup.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int done = 0; done <= disk.steps(); done++) {
            for (Torn torn : disk.writes(done) ? Torn.values() : new Torn[] {Torn.NOTHING}) {
                for (Predicate<Integer> kept : remains(random)) {
                    check(disk.cut(done, torn, kept), done, "seed " + seed + ", after " + done + " steps, " + torn);
                    cuts++;
                }
            }
        }
        System.out.println("power cuts: " + cuts + " states after " + disk.steps() + " steps (seed " + seed + "), " + said.size()
            + " times something was said to be safe: nothing lost, nothing wrong");
    }

    /** Of the changes of names that nobody forced: all lost, all kept, and any. */
    private static List<Predicate<Integer>> remains(Random random) {
        List<Predicate<Integer>> all = new ArrayList<>(List.of(step -> false, step -> true));
        for (int i = 0; i < RANDOM_REMAINS; i++) {
            Set<Integer> lost = new HashSet<>();
            Set<Integer> seen = new HashSet<>();
            all.add(step -> {
                if (seen.add(step) && random.nextBoolean()) lost.add(step);
                return !lost.contains(step);
            });
        }
        return all;
    }

    private void check(MemoryDisk left, int done, String cut) {
        Machine machine = machine(left);
        Opened opened = Store.open(Samples.places(HOME), Access.WRITE, machine);
        Store store = assertInstanceOf(Opened.Ready.class, opened, cut).store();
        Found<ExerciseRecord> found = store.records(Samples.PATIENT);
        assertEquals(List.of(), found.troubles(), cut);
        assertEquals(List.of(), found.rivals(), cut);
        Set<UUID> saved = new HashSet<>();
        for (ExerciseRecord record : found.values()) {
            assertEquals(written.get(record.id()), record, cut);
            saved.add(record.id());
        }
        Map<UUID, Integer> counted = new HashMap<>();
        new Journals(Samples.places(HOME), machine, () -> GONE, owner -> false).leftBehind(store, ignored -> { })
            .forEach(behind -> counted.put(behind.draft().id(), repetitions(behind, cut)));
        for (Said one : said) {
            if (one.step() <= done) expect(one, saved, counted, cut);
        }
    }

    private static void expect(Said one, Set<UUID> saved, Map<UUID, Integer> counted, String cut) {
        if (saved.contains(one.exercise())) return;
        assertTrue(one.repetitions().isPresent(), cut + ": a record is lost");
        assertTrue(counted.getOrDefault(one.exercise(), 0) >= one.repetitions().get(), cut + ": a repetition is lost");
    }

    /** They are those that were counted, in order. */
    private static int repetitions(LeftBehind behind, String cut) {
        List<JournalLine.Counted> counted = behind.counted();
        for (int i = 0; i < counted.size(); i++) assertEquals(Samples.counted(i + 1), counted.get(i), cut);
        return counted.size();
    }
}
