package toeup.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.progress.Some.LIFTS;
import static toeup.progress.Some.MONDAY;
import static toeup.progress.Some.history;
import static toeup.progress.Some.record;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import toeup.catalog.Dose;
import toeup.catalog.Sides;
import toeup.plan.Plans;
import toeup.plan.Prescription;
import toeup.plan.Programme;

class AdherenceTest {
    private static final Span WEEK = new Span(MONDAY, MONDAY.plusDays(6));
    private static final LocalDate AFTERWARDS = MONDAY.plusDays(7);
    private static final Plans MONDAY_AND_THURSDAY = lifts(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);

    @Test void half_of_what_was_planned_is_fifty_percent() {
        assertEquals(OptionalInt.of(50), adherence(MONDAY_AND_THURSDAY, record(1)).percent());
    }

    @Test void nothing_planned_gives_no_percent() {
        assertEquals(OptionalInt.empty(), adherence(Plans.NONE, record(1)).percent());
    }

    @Test void doing_more_than_planned_is_a_hundred() {
        Adherence adherence = adherence(MONDAY_AND_THURSDAY, record(1), record(2).on(MONDAY.plusDays(1)),
            record(3).on(MONDAY.plusDays(3)), record(4).on(MONDAY.plusDays(4)));
        assertEquals(new Adherence(2, 2, 2), adherence);
        assertEquals(OptionalInt.of(100), adherence.percent());
    }

    @Test void an_exercise_moved_to_another_day_counts() {
        assertEquals(1, adherence(MONDAY_AND_THURSDAY, record(1).on(MONDAY.plusDays(1))).done());
    }

    @Test void doing_it_twice_on_one_day_does_not_make_up_for_another() {
        assertEquals(1, adherence(MONDAY_AND_THURSDAY, record(1), record(2)).done());
    }

    @Test void another_exercise_does_not_make_up_for_the_planned_one() {
        assertEquals(0, adherence(MONDAY_AND_THURSDAY, record(1).of("heel-raises")).done());
    }

    @Test void a_stopped_exercise_is_not_done() {
        assertEquals(0, adherence(MONDAY_AND_THURSDAY, record(1).stopped(StopReason.TIRED)).done());
    }

    @Test void typed_in_exercises_count_but_not_as_guided() {
        Adherence adherence = adherence(MONDAY_AND_THURSDAY, record(1), record(2).on(MONDAY.plusDays(3)).typed());
        assertEquals(OptionalInt.of(100), adherence.percent());
        assertEquals(OptionalInt.of(50), adherence.guidedPercent());
    }

    @Test void what_is_still_to_do_today_is_not_missed() {
        assertEquals(new Adherence(0, 0, 0),
            Adherence.of(History.EMPTY, MONDAY_AND_THURSDAY, new Span(MONDAY, MONDAY), MONDAY));
    }

    @Test void what_is_done_today_counts_today() {
        assertEquals(new Adherence(1, 1, 1),
            Adherence.of(history(record(1)), MONDAY_AND_THURSDAY, new Span(MONDAY, MONDAY), MONDAY));
    }

    @Test void days_before_the_first_programme_are_not_planned() {
        Plans since = Plans.from(MONDAY.plusDays(2), MONDAY_AND_THURSDAY.since().firstEntry().getValue());
        assertEquals(1, adherence(since).planned());
    }

    @Test void past_days_are_judged_by_the_programme_of_that_day() {
        var since = new TreeMap<LocalDate, Programme>();
        since.put(MONDAY, MONDAY_AND_THURSDAY.since().firstEntry().getValue());
        since.put(MONDAY.plusDays(1), new Programme(List.of()));
        assertEquals(1, adherence(new Plans(since)).planned());
    }

    @Test void a_hundred_percent_is_said_only_when_all_is_done() {
        assertEquals(OptionalInt.of(99), new Adherence(200, 199, 0).percent());
    }

    @Test void done_never_exceeds_planned_and_guided_never_exceeds_done() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            List<ExerciseRecord> records = new ArrayList<>();
            for (int i = 1; i < 20; i++) {
                Some some = record(i).on(MONDAY.plusDays(random.nextInt(7)))
                    .sides(Sides.values()[random.nextInt(Sides.values().length)]);
                records.add((random.nextBoolean() ? some.typed() : some).make());
            }
            Plans plans = lifts(DayOfWeek.values()[random.nextInt(7)], DayOfWeek.values()[random.nextInt(7)]);
            Adherence adherence = Adherence.of(History.of(records), plans, WEEK, MONDAY.plusDays(random.nextInt(9)));
            assertTrue(adherence.done() <= adherence.planned(), "seed " + seed);
            assertTrue(adherence.guided() <= adherence.done(), "seed " + seed);
        }
    }

    private static Adherence adherence(Plans plans, Some... records) {
        return Adherence.of(history(records), plans, WEEK, AFTERWARDS);
    }

    private static Plans lifts(DayOfWeek one, DayOfWeek other) {
        Set<DayOfWeek> days = EnumSet.of(one, other);
        var prescription = new Prescription(LIFTS, "standard", Dose.of(1, 10, 3, 60), Sides.EACH);
        return Plans.from(MONDAY, new Programme(List.of(new Programme.Scheduled(prescription, days))));
    }
}
