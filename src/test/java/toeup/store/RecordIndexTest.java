package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import toeup.progress.ExerciseRecord;

/** What is read from the index is what the files say, and is read once. */
class RecordIndexTest extends RecordIndexCase {
    private void edit(Path file, String was, String is) throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.replaceAll("(?s),\\s*\"sha256\": \"[0-9a-f]{64}\"", "").replace(was, is));
        touch(file);
    }

    @Test void what_was_read_once_is_not_read_again() {
        add(DAY);
        add(DAY.minusMonths(1));
        assertEquals(3, reads(() -> assertEquals(3, store.reading(PATIENT).all().all().size())));
        assertEquals(0, reads(() -> assertEquals(3, store.reading(PATIENT).all().all().size())));
        assertEquals(0, reads(() -> assertEquals(3, store.checking(PATIENT).all().all().size())));
        assertSame(store, store.reading(PATIENT), "");
    }

    @Test void a_record_that_waits_on_this_computer_and_one_that_is_there_twice_count_once_each() throws IOException {
        Store away = new Store(places, Samples.machine(), Access.WRITE, false, null);
        ExerciseRecord waiting = Samples.record(ids.next(), DAY);
        assertTrue(away.save(waiting).isSafe());
        ExerciseRecord twice = add(DAY);
        Files.copy(fileOf(twice), month(DAY).resolve("copy (1).json"));
        touch(month(DAY));
        for (String hint : List.of("made", "from the index")) {
            assertSame(store, store.reading(PATIENT), hint);
            assertEquals(Set.of(Samples.record(), waiting, twice),
                new HashSet<>(store.reading(PATIENT).all().all()), hint);
            assertEquals(Set.of(), new HashSet<>(store.reading(PATIENT).all().byHand()), hint);
        }
    }

    @Test void two_files_of_one_record_are_told_of_however_often_a_reading_is_asked() throws IOException {
        ExerciseRecord record = add(DAY);
        Path copy = month(DAY).resolve(record.id() + " (1).json");
        Files.copy(fileOf(record), copy);
        edit(copy, "\"pain\": 3", "\"pain\": 9");
        touch(month(DAY));
        RecordReading reading = store.reading(PATIENT);
        assertEquals(List.of(Trouble.Kind.SAME_ID), reading.all().troubles().stream().map(Trouble::kind).toList());
        assertEquals(reading.all(), reading.all());
    }

    @Test void a_damaged_file_is_told_of_by_every_reading() throws IOException {
        add(DAY);
        Files.writeString(month(DAY).resolve(ids.next() + ".json"), "{");
        touch(month(DAY));
        assertSame(store, store.reading(PATIENT), "made");
        RecordReading fromIndex = store.reading(PATIENT);
        assertSame(store, fromIndex, "from the index");
        assertTrue(fromIndex.trusted());
        assertEquals(1, fromIndex.all().troubles().size());
    }

    @Test void a_new_record_is_the_only_file_read() {
        store.reading(PATIENT).all();
        add(DAY);
        assertEquals(1, reads(() -> assertEquals(2, store.reading(PATIENT).all().all().size())));
    }

    @Test void only_the_months_asked_for_are_looked_at() {
        add(DAY.minusMonths(1));
        add(DAY.minusMonths(2));
        int before = disk.calls().size();
        assertEquals(1, store.reading(PATIENT, DAY.minusDays(6), DAY).all().all().size());
        List<String> calls = disk.calls().subList(before, disk.calls().size());
        assertFalse(calls.stream().anyMatch(call -> call.contains("2026-10") || call.contains("2026-09")));
    }

    @Test void of_a_span_of_days_come_its_records_and_all_corrections() {
        ExerciseRecord other = add(DAY.minusDays(7));
        Store writing = open(Access.WRITE, Samples.LATER);
        ExerciseRecord correction = new ExerciseRecord(ids.next(), other.session(), PATIENT, other.exercise(), other.way(),
            other.recorded(), other.pace(), true, other.startedAt(), other.zone(), other.day(), 1, other.programme(),
            other.prescribed(), other.done(), other.outcome(), other.stopReason(), other.pain(), other.affected(),
            other.numb(), 1, Optional.of(Samples.RECORD), Optional.empty());
        assertTrue(writing.save(correction).isSafe());
        store.reading(PATIENT).all();
        assertEquals(Set.of(Samples.record(), correction),
            new HashSet<>(store.reading(PATIENT, DAY, DAY).within(DAY, DAY).all()));
        assertEquals(Set.of(other, correction),
            new HashSet<>(store.reading(PATIENT).within(DAY.minusDays(7), DAY.minusDays(7)).all()));
    }

    @Test void saving_a_record_neither_reads_nor_writes_the_index_or_any_other_record() {
        Store writing = open(Access.WRITE, Samples.LATER);
        writing.save(Samples.record(ids.next(), DAY));
        List<String> few = saving(writing);
        for (int i = 0; i < 40; i++) writing.save(Samples.record(ids.next(), DAY));
        writing.reading(PATIENT).all();
        assertEquals(few, saving(writing));
        assertEquals(1, few.stream().filter("writeNew"::equals).count());
    }

    private List<String> saving(Store writing) {
        int before = disk.calls().size();
        assertTrue(writing.save(Samples.record(ids.next(), DAY)).isSafe());
        return disk.calls().subList(before, disk.calls().size()).stream().map(call -> call.split(" ")[0]).toList();
    }

    @Test void a_file_edited_in_place_is_found_by_the_check_and_by_every_reading_after_it() throws IOException {
        ExerciseRecord record = add(DAY);
        store.reading(PATIENT).all();
        edit(fileOf(record), "\"pain\": 3", "\"pain\": 9");
        RecordReading trusting = store.reading(PATIENT);
        trusting.all();
        assertTrue(trusting.trusted());
        RecordReading check = store.checking(PATIENT);
        assertSame(store, check, "after the check");
        assertTrue(check.changed());
        assertSame(store, store.reading(PATIENT), "from then on");
        RecordReading again = store.checking(PATIENT);
        again.all();
        RecordReading only = store.checkingOnly(PATIENT);
        while (only.step()) continue;
        assertFalse(only.changed());
        assertThrows(IllegalStateException.class, only::all);
        assertFalse(again.changed());
        assertEquals(Set.of(record.id()), store.reading(PATIENT).all().byHand());
    }

    @Test void a_copy_that_was_edited_by_hand_is_known_to_be() throws IOException {
        ExerciseRecord record = add(DAY);
        Path copy = month(DAY).resolve(record.id() + " (1).json");
        Files.writeString(copy, Files.readString(fileOf(record)).replaceFirst(",\n  \"sha256\": \"[0-9a-f]*\"", ""));
        Files.delete(fileOf(record));
        assertEquals(Set.of(record.id()), store.reading(PATIENT).all().byHand());
    }

    @Test void a_folder_that_changed_just_before_is_not_taken_at_its_word() throws IOException {
        Clock now = Clock.fixed(Instant.now(), ZoneOffset.UTC);
        ExerciseRecord first = add(DAY);
        FileTime time = FileTime.from(now.instant().minusSeconds(1));
        Files.setLastModifiedTime(month(DAY), time);
        Store early = open(Access.READ, now);
        assertEquals(2, early.reading(PATIENT).all().all().size());
        Files.delete(fileOf(first));
        Files.setLastModifiedTime(month(DAY), time);
        assertEquals(1, early.reading(PATIENT).all().all().size());
    }

    @Test void a_file_that_changed_just_before_is_read_again_by_the_check() throws IOException {
        ExerciseRecord record = add(DAY);
        Path file = fileOf(record);
        Instant tick = Instant.now().plusSeconds(100);
        Files.setLastModifiedTime(file, FileTime.from(tick));
        Clock atOnce = Clock.fixed(tick.plusSeconds(1), ZoneOffset.UTC);
        open(Access.READ, atOnce).reading(PATIENT).all();
        // Of the same length and within the same tick of a stick's clock: nothing but the content tells it apart.
        Files.writeString(file, Files.readString(file).replace("\"repetitions\": 10", "\"repetitions\": 20"));
        Files.setLastModifiedTime(file, FileTime.from(tick));
        Store later = open(Access.READ, Samples.LATER);
        assertSame(later, later.checking(PATIENT), "same size, same time");
        assertEquals(1, later.checking(PATIENT).all().troubles().size());
    }

    @Test void a_clock_set_back_makes_it_slower_and_never_wrong() throws IOException {
        ExerciseRecord record = add(DAY);
        Store early = open(Access.READ, Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC));
        early.reading(PATIENT).all();
        Files.delete(fileOf(record));
        RecordReading again = early.reading(PATIENT);
        assertSame(early, again, "");
        assertFalse(again.trusted());
    }

    @Test void reading_can_stop_between_any_two_steps_and_goes_on_where_it_stopped() {
        for (int i = 0; i < 4; i++) add(DAY.minusMonths(i));
        RecordReading broken = store.reading(PATIENT);
        assertEquals(4, broken.months());
        assertTrue(broken.step());
        assertTrue(broken.step());
        assertEquals(2, broken.monthsRead());
        assertEquals(5 - 2, reads(() -> assertSameSize(5, store.reading(PATIENT))), "two months were kept");
    }

    private static void assertSameSize(int size, RecordReading reading) {
        assertEquals(size, reading.all().all().size());
    }

    @Test void a_large_month_is_read_in_many_steps() {
        for (int i = 0; i < 99; i++) add(DAY);
        RecordReading reading = store.reading(PATIENT);
        int steps = 1;
        while (reading.step()) steps++;
        assertTrue(steps > 2, steps + " steps");
        assertSame(store, reading, "");
    }

    @Tag("sweep")
    @Test void with_and_without_an_index_the_answers_are_the_same_whatever_happened() throws IOException {
        long seed = Long.getLong("toeup.seed", System.nanoTime());
        System.out.println("RecordIndexTest seed " + seed);
        Mishaps mishaps = new Mishaps(places, ids, new Random(seed), this::touch);
        for (int round = 0; round < 60; round++) {
            String what = mishaps.happen();
            boolean check = mishaps.inPlace() || round % 5 == 0;
            RecordReading reading = check ? store.checking(PATIENT) : store.reading(PATIENT);
            assertSame(store, reading, "seed " + seed + ", round " + round + ": " + what);
            if (check) assertSame(store, store.reading(PATIENT), "seed " + seed + ", after the check of " + what);
        }
        Store writing = open(Access.WRITE, Samples.LATER);
        writing.reading(PATIENT).all();
        assertSame(writing, writing.checking(PATIENT), "seed " + seed + ", what is damaged being set aside");
    }
}
