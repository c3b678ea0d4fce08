package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.LongRun;
import toeup.progress.ExerciseRecord;

/**
 * A program that trains is killed at any moment, again and again: what it said to be safe is there at the next start,
 * which needs nobody's help.
 */
class KilledIT {
    private static final int KILLS = Integer.getInteger("toeup.kills", LongRun.times(200, 1_000));
    /** So many in one folder; then a new one, or reading it would take most of the time. */
    private static final int KILLS_A_FOLDER = 20;
    /** About four exercises and their records. */
    private static final int MOST_LINES = 45;
    private static final Duration LONGEST_START = Duration.ofSeconds(3);

    @TempDir Path folder;

    private final Set<UUID> saved = new HashSet<>();
    private int counted;
    private int records;
    private Duration slowest = Duration.ZERO;

    @Test
    void nothing_that_was_said_to_be_safe_is_lost_however_often_the_program_is_killed() throws Exception {
        long seed = Long.getLong("toeup.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            Path home = folder.resolve("home-" + kill / KILLS_A_FOLDER);
            if (kill % KILLS_A_FOLDER == 0) begin(home);
            List<String> told = train(home, random.nextInt(MOST_LINES), random.nextInt(2_000_000));
            check(home, told, "seed " + seed + ", kill " + kill);
        }
        System.out.println("kills: " + KILLS + " (seed " + seed + "), repetitions said to be safe: " + counted + ", records: " + records
            + ", lost: 0, torn: 0, slowest next start: " + slowest.toMillis() + " ms");
        assertTrue(slowest.compareTo(LONGEST_START) <= 0, slowest.toString());
    }

    private void begin(Path home) throws IOException {
        Files.createDirectories(home);
        Samples.begun(home);
        saved.clear();
        saved.add(Samples.RECORD);
    }

    /** Everything it told until it was killed, some lines and a moment after its start. */
    private static List<String> train(Path home, int lines, int nanos) throws IOException, InterruptedException {
        try (JavaProgram program = JavaProgram.start(TrainingMain.class, home.toString())) {
            List<String> told = new ArrayList<>();
            for (int line = 0; line <= lines; line++) told.add(program.line());
            long until = System.nanoTime() + nanos;
            while (System.nanoTime() < until) Thread.onSpinWait();
            told.addAll(program.kill());
            return told;
        }
    }

    /** A last line without its end was torn by the kill itself, and so was never told. */
    private void check(Path home, List<String> told, String kill) {
        Map<UUID, Integer> repetitions = new HashMap<>();
        for (String line : told) {
            String[] words = line.split(" ");
            if (words[0].equals(TrainingMain.SAVED) && words.length == 2 && words[1].length() == 36) {
                saved.add(UUID.fromString(words[1]));
                records++;
            } else if (words[0].equals(TrainingMain.COUNTED) && words.length == 3) {
                repetitions.put(UUID.fromString(words[1]), Integer.parseInt(words[2]));
                counted++;
            }
        }
        nextStart(home, repetitions, kill);
    }

    private void nextStart(Path home, Map<UUID, Integer> repetitions, String kill) {
        long begun = System.nanoTime();
        Store store = Samples.open(Samples.places(home), Access.WRITE, Machine.real());
        Journals journals = new Journals(Samples.places(home), Machine.real());
        List<Trouble> troubles = new ArrayList<>();
        List<LeftBehind> left = journals.leftBehind(store, troubles::add);
        Found<ExerciseRecord> found = store.records(Samples.PATIENT);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        if (took.compareTo(slowest) > 0) slowest = took;

        assertEquals(List.of(), found.troubles(), kill);
        assertEquals(List.of(), troubles, kill);
        Set<UUID> there = new HashSet<>();
        for (ExerciseRecord record : found.values()) {
            if (!record.id().equals(Samples.RECORD)) assertEquals(TrainingMain.record(record.id()), record, kill);
            there.add(record.id());
        }
        assertTrue(there.containsAll(saved), kill + ": a record is lost");
        saved.addAll(there);
        repetitions.forEach((exercise, most) -> assertTrue(there.contains(exercise)
            || left.stream().anyMatch(it -> it.draft().id().equals(exercise) && it.counted().size() >= most),
            kill + ": a repetition is lost"));
        left.forEach(journals::close);
    }
}
