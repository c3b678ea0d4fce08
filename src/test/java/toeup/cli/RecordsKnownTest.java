package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.progress.ExerciseRecord;
import toeup.progress.History;
import toeup.progress.Span;
import toeup.store.Access;
import toeup.store.Ids;
import toeup.store.LocalDisk;
import toeup.store.Machine;
import toeup.store.ManyRecords;
import toeup.store.Opened;
import toeup.store.Places;
import toeup.store.Store;
import toeup.store.Trouble;

class RecordsKnownTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final int RECORDS = 600;
    /** So far from the real time of the files that none of them is young. */
    private static final Clock LATER = Clock.fixed(Instant.parse("2126-11-26T10:00:00Z"), ZoneOffset.UTC);

    @TempDir Path home;

    private Store store;
    private UUID patient;
    private RecordsKnown known;

    @BeforeEach void begin() {
        Places places = Places.of(Map.of(), home, Optional.empty());
        ManyRecords.write(places.data(), 2, 2 * RECORDS, TODAY, 1);
        var machine = new Machine(new LocalDisk(), LATER, new Ids(LATER, new Random(1)));
        store = ((Opened.Ready) Store.open(places, Access.WRITE, machine)).store();
        patient = store.patients().get(0).id();
        known = new RecordsKnown(store);
    }

    private History all() {
        return History.of(store.records(patient).values());
    }

    /** Reads until there is something new to show; false if nothing comes any more. */
    private boolean untilNews() {
        while (known.readOn()) {
            if (known.takeNews()) return true;
        }
        return known.takeNews();
    }

    private void readAll() {
        while (known.readOn()) continue;
        known.takeNews();
    }

    private Path someFile() throws IOException {
        try (Stream<Path> files = Files.walk(store.folder().resolve("patients/" + patient + "/records"))) {
            return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
    }

    @Test void this_week_is_known_at_once() {
        known.open(Optional.of(patient), TODAY);
        assertFalse(known.reading().isOver());
        Span week = Span.last(4, TODAY);
        assertEquals(all().in(week), known.history().in(week));
        assertTrue(known.history().entries().size() < all().entries().size());
    }

    @Test void all_is_known_once_it_is_read_whether_the_index_was_there_or_not() {
        for (int time = 0; time < 2; time++) {
            known.open(Optional.of(patient), TODAY);
            assertTrue(untilNews());
            assertTrue(known.reading().isOver());
            assertEquals(all(), known.history());
            readAll();
        }
    }

    @Test void records_are_not_gone_because_their_folder_is() throws IOException {
        Path away = home.resolve("away");
        known.open(Optional.of(patient), TODAY);
        History week = known.history();
        Files.move(store.folder(), away);
        assertTrue(untilNews(), "the missing folder is told");
        assertEquals(List.of(Trouble.Kind.FOLDER_GONE), known.troubles().stream().map(Trouble::kind).toList());
        assertEquals(week, known.history());
        Files.move(away, store.folder());
        known.open(Optional.of(patient), TODAY);
        readAll();
        assertEquals(List.of(), known.troubles());
        assertEquals(all(), known.history());
    }

    @Test void a_check_that_finds_nothing_is_no_news() {
        known.open(Optional.of(patient), TODAY);
        readAll();
        known.open(Optional.of(patient), TODAY);
        assertTrue(untilNews());
        assertFalse(untilNews());
    }

    @Test void a_file_edited_while_the_program_was_not_running_is_found_by_the_check() throws IOException {
        known.open(Optional.of(patient), TODAY);
        readAll();
        Path file = someFile();
        Files.writeString(file, Files.readString(file).replaceAll("(?s),\\s*\"sha256\": \"[0-9a-f]{64}\"", "")
            .replaceFirst("\"durationSeconds\": \\d+", "\"durationSeconds\": 12345"));
        known.open(Optional.of(patient), TODAY);
        assertTrue(untilNews());
        assertTrue(untilNews());
        assertEquals(all(), known.history());
        assertEquals(Set.of(UUID.fromString(file.getFileName().toString().replace(".json", ""))), known.byHand());
        assertFalse(untilNews());
    }

    @Test void a_file_damaged_meanwhile_is_set_aside_and_told_after_the_check() throws IOException {
        known.open(Optional.of(patient), TODAY);
        readAll();
        Files.writeString(someFile(), "{");
        known.open(Optional.of(patient), TODAY);
        assertTrue(untilNews());
        assertEquals(List.of(), known.troubles());
        assertTrue(untilNews());
        assertEquals(all(), known.history());
        assertFalse(untilNews());
    }

    @Test void what_is_saved_while_the_rest_is_read_counts_once() {
        known.open(Optional.of(patient), TODAY);
        ExerciseRecord old = store.records(patient, TODAY, TODAY).values().get(0);
        ExerciseRecord correction = Drafts.withdraw(UUID.fromString("0193ffff-0000-7000-8000-000000000001"), old);
        known.readOn();
        assertTrue(store.save(correction).isSafe());
        known.add(correction);
        assertFalse(known.history().on(TODAY).contains(old));
        readAll();
        assertEquals(all(), known.history());
        known.open(Optional.of(patient), TODAY);
        readAll();
        assertEquals(all(), known.history());
    }

    @Test void another_patient_begins_anew() {
        known.open(Optional.of(patient), TODAY);
        known.readOn();
        patient = store.patients().get(1).id();
        known.open(Optional.of(patient), TODAY);
        readAll();
        assertEquals(all(), known.history());
        known.open(Optional.empty(), TODAY);
        assertTrue(known.reading().isOver());
        assertFalse(known.readOn());
        assertEquals(History.EMPTY, known.history());
    }

    @Test void each_answer_is_a_history_of_its_own() {
        known.open(Optional.of(patient), TODAY);
        assertFalse(known.history() == known.history());
        assertEquals(known.history(), known.history());
    }
}
