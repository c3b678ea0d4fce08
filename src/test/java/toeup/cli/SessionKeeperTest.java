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
import toeup.progress.Outcome;
import toeup.progress.StopReason;
import toeup.session.Assignment;
import toeup.session.Counted;
import toeup.session.Run;
import toeup.session.ScriptWriter;
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

        @Override public void writeNew(Path file, byte[] content) throws IOException {
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
        keeper = new SessionKeeper(store, new Journals(places, machine), machine.ids(), () -> 0, new Drafts(NOON, ZONE));
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

    private SaveResult finished() {
        Counted counted = new Counted(run.script().bouts().get(0), Duration.ofSeconds(2), false);
        keeper.keep(counted);
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

    @Test void the_journal_of_a_record_that_cannot_be_written_anywhere_stays() {
        disk.fullForRecords = true;
        assertFalse(finished().isSafe());
        assertEquals(List.of(), disk.recordsWhenJournalsWent);
        assertEquals(1, journals());
    }
}
