package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import toeup.progress.ExerciseRecord;
import toeup.progress.History;

/** A data folder with one patient, whose records are read by way of the index. */
abstract class RecordIndexCase {
    static final UUID PATIENT = Samples.PATIENT;
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir Path home;

    final Ids ids = Samples.ids(Samples.LATER);
    Places places;
    FaultyDisk disk;
    Store store;
    long moments;

    @BeforeEach void begin() {
        places = Samples.places(home);
        Samples.begun(home);
        disk = new FaultyDisk();
        store = open(Access.READ, Samples.LATER);
    }

    Store open(Access access, Clock clock) {
        return Samples.open(places, access, Samples.machine(disk, clock));
    }

    Path month(LocalDate day) {
        return places.data().resolve("patients/" + PATIENT + "/records/" + day.toString().substring(0, 7));
    }

    Path indexOf(LocalDate day) {
        return places.index().resolve(PATIENT + "/" + day.toString().substring(0, 7));
    }

    ExerciseRecord add(LocalDate day) {
        ExerciseRecord record = Samples.record(ids.next(), day);
        Store writing = open(Access.WRITE, Samples.LATER);
        assertTrue(writing.save(record).isSafe());
        touch(month(day));
        return record;
    }

    Path fileOf(ExerciseRecord record) {
        return month(record.day()).resolve(record.id() + ".json");
    }

    /** Two changes in one test may fall on one tick of the system's clock; in use they are told apart by waiting. */
    void touch(Path path) {
        try {
            Files.setLastModifiedTime(path, FileTime.from(Instant.now().plusSeconds(++moments)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    long reads(Runnable task) {
        int before = disk.calls().size();
        task.run();
        return disk.calls().subList(before, disk.calls().size()).stream()
            .filter(call -> call.startsWith("read ") && call.endsWith(".json")).count();
    }

    static void assertSame(Store store, RecordReading reading, String hint) {
        Records records = reading.all();
        Found<ExerciseRecord> found = store.records(PATIENT);
        assertEquals(History.of(found.values()), History.over(records.all()), hint);
        assertEquals(new HashSet<>(found.values()), new HashSet<>(records.all()), hint);
        assertEquals(found.values().size(), records.all().size(), hint);
        assertEquals(found.all().stream().filter(Stored::byHand).map(it -> it.value().id()).toList().stream().sorted()
            .toList(), records.byHand().stream().sorted().toList(), hint);
        assertEquals(new HashSet<>(found.troubles()), new HashSet<>(records.troubles()), hint);
    }
}
