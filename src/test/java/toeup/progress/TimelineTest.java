package toeup.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.progress.Some.MONDAY;
import static toeup.progress.Some.record;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What is asked of a history is answered without making its records, and yet as if each had been looked at. */
class TimelineTest {
    private static final List<String> EXERCISES = List.of("ball-lifts", "calf-stretch", "toe-tapping", "heel-raises");

    @Test void records_that_have_to_do_with_others_come_to_the_same_as_if_all_were_gone_through() {
        eachSeed((seed, records) -> assertEquals(naive(records), History.of(records).entries(), seed));
    }

    @Test void the_last_time_of_an_exercise_is_the_last_that_counts() {
        eachSeed((seed, records) -> {
            History history = History.of(records);
            for (String exercise : EXERCISES) {
                Optional<ExerciseRecord> last = history.counted().stream()
                    .filter(record -> record.exercise().equals(exercise)).reduce((earlier, later) -> later);
                assertEquals(last, history.last(exercise), seed);
            }
        });
    }

    @Test void the_last_days_are_those_up_to_today() {
        eachSeed((seed, records) -> {
            History history = History.of(records);
            LocalDate today = MONDAY.plusDays(1);
            Map<String, LocalDate> last = new LinkedHashMap<>();
            history.counted().stream().filter(record -> !record.day().isAfter(today))
                .forEach(record -> last.put(record.exercise(), record.day()));
            assertEquals(last, history.lastDays(today), seed);
            assertEquals(history.counted().stream().map(ExerciseRecord::day).findFirst(), history.firstDay(), seed);
        });
    }

    @Test void a_part_of_a_history_has_the_entries_and_choices_of_that_part() {
        eachSeed((seed, records) -> {
            History history = History.of(records);
            LocalDate since = MONDAY.plusDays(1);
            List<History.Entry> late = history.entries().stream()
                .filter(entry -> !entry.record().day().isBefore(since)).toList();
            assertEquals(late, history.since(since).entries(), seed);
            assertEquals(late.stream().filter(History.Entry::toChoose).toList(), history.since(since).choices(), seed);
            List<History.Entry> one = history.entries().stream()
                .filter(entry -> entry.record().exercise().equals(EXERCISES.get(0))).toList();
            assertEquals(one, history.of(EXERCISES.get(0)).entries(), seed);
        });
    }

    @Test void a_span_holds_its_first_and_its_last_day() {
        eachSeed((seed, records) -> {
            History history = History.of(records);
            Span span = new Span(MONDAY.plusDays(1), MONDAY.plusDays(2));
            assertEquals(history.counted().stream().filter(record -> span.contains(record.day())).toList(),
                history.in(span), seed);
        });
    }

    @Test void no_record_that_stands_alone_is_kept() {
        List<ExerciseRecord> made = new ArrayList<>();
        var list = new AbstractList<ExerciseRecord>() {
            @Override public ExerciseRecord get(int index) {
                made.add(record(index).on(MONDAY.plusDays(index)).make());
                return made.get(made.size() - 1);
            }

            @Override public int size() {
                return 50;
            }
        };
        History history = History.over(list);
        assertEquals(1, history.lastDays(MONDAY.plusDays(49)).size());
        assertEquals(50, history.entries().size());
        assertEquals(50, made.size(), "each was made once, to be put in order");
        assertEquals(record(49).on(MONDAY.plusDays(49)).make(), history.entries().get(49).record());
        assertEquals(51, made.size());
    }

    @Test void ids_that_differ_in_one_bit_are_told_apart() {
        IdTable table = new IdTable(1000);
        for (int i = 0; i < 1000; i++) assertTrue(table.add(i, new UUID(i / 2, i % 2)));
        for (int i = 0; i < 1000; i++) assertEquals(new UUID(i / 2, i % 2), table.at(i));
        IdTable twice = new IdTable(2);
        assertTrue(twice.add(0, new UUID(1, 2)));
        assertFalse(twice.add(1, new UUID(1, 2)), "the same id again");
    }

    private static List<History.Entry> naive(List<ExerciseRecord> records) {
        return new Resolution(records).entries().stream()
            .sorted(Comparator.comparing(History.Entry::record, History.BY_TIME)).toList();
    }

    private static void eachSeed(BiConsumer<String, List<ExerciseRecord>> check) {
        for (long seed = 1; seed <= 500; seed++) check.accept("seed " + seed, random(new Random(seed)));
    }

    /** Many that stand alone, some that follow others here or elsewhere, some twice under one id, some too fast. */
    private static List<ExerciseRecord> random(Random random) {
        List<ExerciseRecord> records = new ArrayList<>();
        int count = random.nextInt(30);
        for (int i = 1; i <= count; i++) {
            Some some = record(random.nextInt(15) == 0 ? 1 + random.nextInt(count) : i)
                .on(MONDAY.plusDays(random.nextInt(4))).of(EXERCISES.get(random.nextInt(3))).pain(random.nextInt(11));
            int other = 1 + random.nextInt(count + 2);
            switch (random.nextInt(10)) {
                case 0 -> some.corrects(other);
                case 1 -> some.withdraws(other);
                case 2 -> some.hurried(10);
                default -> some.lasting(60 + i);
            }
            records.add(some.make());
        }
        return records;
    }
}
