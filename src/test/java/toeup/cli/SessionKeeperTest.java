package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.catalog.Exercise;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.plan.Profile;
import toeup.progress.ExerciseRecord;
import toeup.progress.Outcome;
import toeup.progress.SittingRecord;
import toeup.progress.StopReason;
import toeup.session.Assignment;
import toeup.session.Checks;
import toeup.session.Counted;
import toeup.session.Run;
import toeup.session.ScriptWriter;
import toeup.session.SittingEffect;
import toeup.session.SittingStep;
import toeup.session.Tally;
import toeup.store.Access;
import toeup.store.Ids;
import toeup.store.Journals;
import toeup.store.LocalDisk;
import toeup.store.Machine;
import toeup.store.ManyRecords;
import toeup.store.Opened;
import toeup.store.Places;
import toeup.store.SaveResult;
import toeup.store.Store;

/** What was counted is at every moment in a journal or in a record. */
class SessionKeeperTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId ZONE = ZoneId.of("UTC");

    @TempDir Path home;

    /** The disk of this machine; it writes down how many records there are whenever a journal goes, and can be full. */
    private final class Watched extends LocalDisk {
        private final List<Integer> recordsWhenJournalsWent = new ArrayList<>();
        private boolean fullForRecords;
        private boolean fullForJournals;

        @Override public void writeNew(Path file, byte[] content) throws IOException {
            if (fullForJournals && file.getParent().equals(places.journal())) throw new IOException("full");
            if (fullForRecords && file.getFileName().toString().contains(".json.")) throw new IOException("full");
            super.writeNew(file, content);
        }

        @Override public void delete(Path file) throws IOException {
            if (file.getParent().equals(places.journal())) recordsWhenJournalsWent.add(records());
            super.delete(file);
        }
    }

    private final Watched disk = new Watched();
    private Places places;
    private Store store;
    private SessionKeeper keeper;
    private UUID patient;
    private Assignment assignment;
    private Run run;

    @BeforeEach void begin() throws ContentTrouble {
        places = Places.of(Map.of(), home, Optional.empty());
        ManyRecords.write(places.data(), 1, 1, TODAY, 1);
        Machine machine = new Machine(disk, NOON, new Ids(NOON, new Random(1)));
        store = assertInstanceOf(Opened.Ready.class, Store.open(places, Access.WRITE, machine)).store();
        keeper = new SessionKeeper(store, new Journals(places, machine), machine.ids(), () -> 0, new Drafts(NOON, () -> ZONE));
        patient = store.patients().get(0).id();
        Content content = Content.in(Path.of(System.getProperty("toeup.home", ""), "data"), "en");
        Exercise exercise = content.catalog().exercise("ball-lifts").orElseThrow();
        assignment = Assignment.of(exercise, exercise.ways().get(0));
        Profile profile = store.patients().get(0).profile().value().orElseThrow();
        run = Run.begin(ScriptWriter.write(assignment.prescription(), assignment.way(), profile), 1);
        assertEquals(Optional.empty(), keeper.began(patient, profile, Optional.empty(), assignment, run));
    }

    private int records() {
        return store.records(patient).all().size();
    }

    private int journals() {
        try (Stream<Path> files = Files.list(places.journal())) {
            return (int) files.count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Counted counted() {
        Counted counted = new Counted(run.script().bouts().get(0), Duration.ofSeconds(2), false);
        keeper.keep(counted);
        return counted;
    }

    private SaveResult finished() {
        Counted counted = counted();
        Run over = Run.resume(run.script(), List.of(counted), Duration.ofSeconds(20), 1);
        var result = new SittingStep.Result(assignment, over, Tally.of(over), Outcome.STOPPED,
            Optional.of(StopReason.TIRED), true, OptionalInt.empty());
        return keeper.finished(result).orElseThrow().result();
    }

    @Test void a_journal_goes_only_once_its_record_is_there() {
        assertEquals(1, records());
        assertTrue(finished().isSafe());
        assertEquals(List.of(2), disk.recordsWhenJournalsWent);
        assertEquals(0, journals());
    }

    private List<SittingRecord> sessions() {
        return store.sessions(patient, TODAY, TODAY).values();
    }

    private void openedAndBegun() {
        keeper.opened(patient, new Checks(false, false, true, OptionalInt.of(3)));
        Profile profile = store.patients().get(0).profile().value().orElseThrow();
        assertEquals(Optional.empty(), keeper.began(patient, profile, Optional.empty(), assignment, run));
    }

    private static SittingEffect.Closed closed() {
        return new SittingEffect.Closed(Checks.ALL_WELL, OptionalInt.of(5), Optional.empty(), Optional.empty(), false);
    }

    @Test void between_exercises_the_session_lies_in_the_journal_of_the_last_one_until_it_is_over() {
        finished();
        assertEquals(0, journals());
        openedAndBegun();
        finished();
        assertEquals(1, journals());
        openedAndBegun();
        assertEquals(1, journals(), "that of the exercise that runs");
        finished();
        assertEquals(1, journals());
        assertEquals(List.of(), sessions());
        assertTrue(keeper.closed(closed()).orElseThrow().isSafe());
        assertEquals(OptionalInt.of(5), sessions().get(0).effort());
        assertEquals(0, journals());
    }

    @Test void a_session_left_between_exercises_is_saved_as_far_as_it_is_known() {
        finished();
        openedAndBegun();
        finished();
        keeper.leave();
        assertEquals(OptionalInt.of(3), sessions().get(0).painBefore());
        assertEquals(0, journals());
    }

    @Test void an_exercise_that_runs_when_the_program_ends_stays_in_its_journal_with_its_session() {
        finished();
        openedAndBegun();
        counted();
        keeper.leave();
        assertEquals(List.of(), sessions());
        assertEquals(1, journals());
        assertEquals(List.of(), keeper.troubles());
    }

    @Test void what_no_journal_took_is_saved_as_far_as_it_came_when_the_program_ends() {
        finished();
        disk.fullForJournals = true;
        openedOnFullDisk();
        counted();
        int before = records();
        keeper.leave();
        assertEquals(before + 1, records());
        ExerciseRecord kept = store.records(patient).values().stream()
            .filter(it -> it.stopReason().equals(Optional.of(StopReason.INTERRUPTED))).findFirst().orElseThrow();
        assertEquals(OptionalInt.of(1), kept.done().get(0).repetitions());
        assertFalse(kept.confirmed());
        assertEquals(1, sessions().size());
        assertEquals(List.of(), keeper.troubles());
    }

    @Test void what_nothing_took_is_told_when_the_program_ends() {
        finished();
        disk.fullForJournals = true;
        openedOnFullDisk();
        counted();
        disk.fullForRecords = true;
        keeper.leave();
        assertEquals(2, keeper.troubles().size(), "the exercise, and the session");
    }

    @Test void nothing_is_kept_of_an_exercise_in_which_nothing_was_done() {
        finished();
        disk.fullForJournals = true;
        openedOnFullDisk();
        int before = records();
        keeper.leave();
        assertEquals(before, records());
        assertEquals(1, sessions().size());
    }

    @Test void of_a_patient_who_is_to_be_erased_no_journal_says_that_the_session_goes_on() {
        finished();
        openedAndBegun();
        finished();
        keeper.release(UUID.randomUUID());
        assertEquals(1, journals());
        keeper.release(patient);
        assertEquals(0, journals());
    }

    private void openedOnFullDisk() {
        keeper.opened(patient, Checks.ALL_WELL);
        Profile profile = store.patients().get(0).profile().value().orElseThrow();
        assertTrue(keeper.began(patient, profile, Optional.empty(), assignment, run).isPresent());
    }

    @Test void the_journal_of_a_record_that_cannot_be_written_anywhere_stays() {
        disk.fullForRecords = true;
        assertFalse(finished().isSafe());
        assertEquals(List.of(), disk.recordsWhenJournalsWent);
        assertEquals(1, journals());
    }
}
