package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.plan.Speed;
import toeup.progress.ExerciseRecord;
import toeup.session.Checks;
import toeup.session.Counted;
import toeup.session.Run;
import toeup.session.Spot;
import toeup.store.Access;
import toeup.store.Ids;
import toeup.store.JournalLine;
import toeup.store.Journals;
import toeup.store.LeftBehind;
import toeup.store.LocalDisk;
import toeup.store.Machine;
import toeup.store.Opened;
import toeup.store.Places;
import toeup.store.Store;

/** The clock on the wall is set while an exercise is on: what is kept of it is as if it had not been. */
class ClockSetTest {
    private static final Instant START = Instant.parse("2026-11-23T23:59:50Z");
    private static final List<Instant> SET_TO = List.of(START.minus(Duration.ofDays(1)),
        START.atOffset(ZoneOffset.UTC).plus(Period.ofYears(10)).toInstant(), Instant.EPOCH);
    private static final Pattern AFTER = Pattern.compile("\"afterSecond\": (\\d+)");
    private static final Duration A_REPETITION = Duration.ofMillis(7_900);

    @TempDir Path home;
    private final Exercising exercising = new Exercising();
    private final FakeTime time = new FakeTime(START, ZoneOffset.UTC);
    private Places places;
    private SessionKeeper keeper;
    private Run run;

    @BeforeEach void begin() {
        places = Places.of(Map.of(), home, Optional.empty());
        var machine = new Machine(new LocalDisk(), time, new Ids(time, new Random(1)));
        Store store = ((Opened.Ready) Store.open(places, Access.WRITE, machine)).store();
        keeper = new SessionKeeper(store, new Journals(places, machine), machine.ids(), time,
            new Drafts(time, () -> ZoneOffset.UTC));
        run = exercising.run();
        keeper.opened(Exercising.PATIENT, new Checks(false, false, true, OptionalInt.empty()));
        assertEquals(Optional.empty(), keeper.began(Exercising.PATIENT, Exercising.PROFILE, Optional.empty(),
            exercising.assignment, run));
    }

    /** Three repetitions, with the clock set after the first and again after the second. */
    private void count(Instant first, Instant second) {
        for (int repetition = 1; repetition <= 3; repetition++) {
            time.advance(A_REPETITION);
            if (repetition == 2) time.set(first);
            if (repetition == 3) time.set(second);
            Spot spot = new Spot(1, Optional.empty(), Optional.empty(), repetition);
            assertEquals(Optional.empty(), keeper.keep(new Counted(spot, Duration.ofSeconds(2), false)));
        }
    }

    private List<Integer> afterSeconds() throws IOException {
        try (Stream<Path> files = Files.list(places.journal())) {
            return AFTER.matcher(Files.readString(files.findFirst().orElseThrow())).results()
                .map(found -> Integer.parseInt(found.group(1))).toList();
        }
    }

    @Test void a_journal_tells_the_time_an_exercise_took_whatever_the_clock_is_set_to() throws IOException {
        count(SET_TO.get(0), SET_TO.get(1));
        assertEquals(List.of(7, 15, 23), afterSeconds());
    }

    @Test void what_is_kept_of_an_ended_program_has_the_day_and_the_length_it_had() {
        for (Instant other : SET_TO) {
            ExerciseRecord draft = exercising.begin(new Drafts(new FakeTime(START, ZoneOffset.UTC), () -> ZoneOffset.UTC), run);
            time.set(other);
            var counted = new JournalLine.Counted(1, Optional.empty(), Optional.empty(), 1, OptionalInt.empty(),
                OptionalInt.of(2_000), false, false, 7);
            ExerciseRecord kept = Drafts.unfinished(new LeftBehind(List.of(), draft, Speed.NORMAL, List.of(counted),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
            assertEquals(LocalDate.of(2026, 11, 23), kept.day());
            assertEquals(7, kept.durationSeconds());
        }
    }

    @Test void an_exercise_taken_up_again_goes_on_from_the_time_it_had_taken() throws IOException {
        count(START, START);
        ExerciseRecord draft = exercising.begin(new Drafts(time, () -> ZoneOffset.UTC), run);
        var counted = new JournalLine.Counted(1, Optional.empty(), Optional.empty(), 1, OptionalInt.empty(),
            OptionalInt.of(2_000), false, false, 40);
        try (Stream<Path> files = Files.list(places.journal())) {
            for (Path file : files.toList()) Files.delete(file);
        }
        keeper.takeUp(new LeftBehind(List.of(), draft, Speed.NORMAL, List.of(counted), Optional.empty(), Optional.empty(),
            Optional.empty(), List.of()), exercising.assignment);
        count(SET_TO.get(2), SET_TO.get(0));
        assertEquals(List.of(40, 47, 55, 63), afterSeconds());
    }
}
