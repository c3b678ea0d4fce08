package toeup.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.progress.Some.MONDAY;
import static toeup.progress.Some.history;
import static toeup.progress.Some.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryTest {
    @Test void a_correction_stands_instead_of_what_it_corrects() {
        assertStands(history(record(1), record(2).corrects(1)), 2);
    }

    @Test void a_correction_of_a_correction_is_followed_to_its_end() {
        assertStands(history(record(1), record(2).corrects(1), record(3).corrects(2)), 3);
    }

    @Test void a_withdrawal_takes_the_exercise_out() {
        assertStands(history(record(1), record(2).withdraws(1)));
    }

    @Test void withdrawing_a_correction_does_not_bring_older_numbers_back() {
        assertStands(history(record(1), record(2).corrects(1), record(3).withdraws(2)));
    }

    @Test void withdrawing_a_withdrawal_brings_back_what_it_took_out() {
        assertStands(history(record(1), record(2).withdraws(1), record(3).withdraws(2)), 1);
    }

    @Test void a_correction_of_a_withdrawal_stands() {
        assertStands(history(record(1), record(2).withdraws(1), record(3).corrects(2)), 3);
    }

    @Test void two_corrections_are_offered_and_the_newest_counts_once() {
        History history = history(record(1), record(3).corrects(1), record(2).corrects(1));
        assertStands(history, 3);
        assertEquals(List.of(Some.id(2)),
            history.choices().get(0).others().stream().map(ExerciseRecord::id).toList());
    }

    @Test void withdrawing_one_of_two_corrections_chooses_the_other() {
        History history = history(record(1), record(3).corrects(1), record(2).corrects(1), record(4).withdraws(3));
        assertStands(history, 2);
        assertTrue(history.choices().isEmpty());
    }

    @Test void a_withdrawal_does_not_touch_a_correction_made_elsewhere() {
        assertStands(history(record(1), record(2).corrects(1), record(3).withdraws(1)), 2);
    }

    @Test void two_corrections_of_a_record_that_is_not_here_are_one_exercise() {
        assertStands(history(record(2).corrects(1), record(3).corrects(1)), 3);
    }

    @Test void a_withdrawal_of_a_record_that_is_not_here_is_harmless() {
        assertStands(history(record(2).withdraws(1), record(5)), 5);
    }

    @Test void records_that_correct_each_other_in_a_ring_count_once() {
        assertStands(history(record(1).corrects(3), record(2).corrects(1), record(3).corrects(2)), 3);
    }

    @Test void a_record_that_corrects_itself_counts_once() {
        assertStands(history(record(1).corrects(1)), 1);
    }

    @Test void a_record_that_goes_back_to_a_ring_stands_for_it() {
        assertStands(history(record(1).corrects(2), record(2).corrects(1), record(3).corrects(2)), 3);
    }

    @Test void withdrawals_in_a_ring_count_nothing() {
        assertStands(history(record(1).withdraws(2), record(2).withdraws(1)));
    }

    @Test void a_record_read_twice_counts_once() {
        assertStands(history(record(1), record(1)), 1);
    }

    @Test void two_files_of_one_id_count_once_whichever_is_read_first() {
        History one = history(record(1), record(1).lasting(90).pain(3));
        History other = history(record(1).lasting(90).pain(3), record(1));
        assertEquals(one, other);
        assertEquals(1, one.entries().size());
    }

    @Test void an_exercise_done_on_a_faster_clock_stands_but_is_not_counted() {
        History history = history(record(1).hurried(20));
        assertEquals(1, history.entries().size());
        assertTrue(history.counted().isEmpty());
    }

    @Test void correcting_what_was_done_on_a_faster_clock_does_not_make_it_count() {
        assertTrue(history(record(1).hurried(20), record(2).corrects(1)).counted().isEmpty());
    }

    @Test void records_come_by_day_whatever_their_ids_say() {
        History history = history(record(1).on(MONDAY), record(2).on(MONDAY.minusDays(3)));
        assertEquals(List.of(Some.id(2), Some.id(1)), ids(history));
    }

    @Test void a_record_from_the_future_is_kept_apart() {
        History history = history(record(1).on(MONDAY.plusDays(1)), record(2).on(MONDAY));
        assertEquals(List.of(Some.id(1)), history.after(MONDAY).stream().map(ExerciseRecord::id).toList());
    }

    @Test void what_stands_does_not_depend_on_the_order_of_reading() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            List<ExerciseRecord> records = random(random);
            History first = History.of(records);
            Collections.shuffle(records, random);
            assertEquals(first, History.of(records), "seed " + seed);
        }
    }

    @Test void no_id_stands_twice_and_nothing_untouched_is_lost() {
        for (long seed = 1; seed <= 300; seed++) {
            List<ExerciseRecord> records = random(new Random(seed));
            List<UUID> standing = ids(History.of(records));
            assertEquals(new HashSet<>(standing).size(), standing.size(), "seed " + seed);
            Set<UUID> named = new HashSet<>();
            records.forEach(record -> record.corrects().or(record::withdraws).ifPresent(named::add));
            records.stream().filter(record -> record.corrects().isEmpty() && record.withdraws().isEmpty())
                .map(ExerciseRecord::id).filter(id -> !named.contains(id))
                .forEach(id -> assertTrue(standing.contains(id)));
        }
    }

    @Test void a_merge_of_two_folders_is_the_same_from_both_sides() {
        for (long seed = 1; seed <= 100; seed++) {
            List<ExerciseRecord> records = random(new Random(seed));
            List<ExerciseRecord> one = records.subList(0, records.size() / 2);
            List<ExerciseRecord> other = records.subList(records.size() / 3, records.size());
            List<ExerciseRecord> merged = new ArrayList<>(one);
            merged.addAll(other);
            List<ExerciseRecord> turned = new ArrayList<>(other);
            turned.addAll(one);
            assertEquals(History.of(merged), History.of(turned), "seed " + seed);
        }
    }

    @Test void a_hundred_thousand_records_are_resolved() {
        List<ExerciseRecord> many = new ArrayList<>();
        for (int i = 1; i <= 100_000; i++) many.add(record(i).make());
        assertEquals(100_000, History.of(many).entries().size());
    }

    /** Up to 12 records that correct, withdraw and circle as chance will have it. */
    private static List<ExerciseRecord> random(Random random) {
        List<ExerciseRecord> records = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 1; i <= count; i++) {
            Some some = record(i).on(MONDAY.plusDays(random.nextInt(3)));
            int other = 1 + random.nextInt(14);
            switch (random.nextInt(4)) {
                case 0 -> some.corrects(other);
                case 1 -> some.withdraws(other);
                default -> some.pain(random.nextInt(11));
            }
            records.add(some.make());
        }
        return records;
    }

    private static List<UUID> ids(History history) {
        return history.entries().stream().map(entry -> entry.record().id()).toList();
    }

    private static void assertStands(History history, int... numbers) {
        List<UUID> expected = new ArrayList<>();
        for (int number : numbers) expected.add(Some.id(number));
        assertEquals(expected, ids(history));
        assertFalse(history.entries().stream().anyMatch(entry -> entry.record().withdraws().isPresent()));
    }
}
