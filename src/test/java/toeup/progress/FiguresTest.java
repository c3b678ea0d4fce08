package toeup.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.progress.Some.MONDAY;
import static toeup.progress.Some.history;
import static toeup.progress.Some.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import toeup.catalog.Direction;
import toeup.catalog.Side;

class FiguresTest {
    private static final Span WEEK = new Span(MONDAY, MONDAY.plusDays(6));

    @Test void left_and_right_of_one_set_are_one_set() {
        assertEquals(1, figures(record(1)).total().sets());
    }

    @Test void out_and_in_of_one_set_are_one_set() {
        Figures figures = figures(record(1).doing(turn(Direction.OUT), turn(Direction.IN)));
        assertEquals(1, figures.exercises().get(0).amount().sets());
        assertEquals(20, figures.exercises().get(0).amount().repetitions());
    }

    @Test void a_set_in_which_nothing_counted_is_no_set() {
        assertEquals(0, figures(record(1).doing(Some.lifts(Side.LEFT, 1, 0, 0))).total().sets());
    }

    @Test void each_side_is_counted_apart() {
        Figures figures = figures(record(1).doing(
            Some.lifts(Side.RIGHT, 1, 10, 30), Some.lifts(Side.LEFT, 1, 7, 21)));
        assertEquals(List.of(7L, 10L),
            figures.exercises().stream().map(exercise -> exercise.amount().repetitions()).toList());
    }

    @Test void steps_are_not_added_to_repetitions() {
        Amount total = figures(record(1), record(2).of("heel-to-toe-walk")
            .doing(Some.steps(1, 10), Some.steps(2, 10))).total();
        assertEquals(20, total.repetitions());
        assertEquals(20, total.steps());
    }

    @Test void a_day_without_exercise_is_a_gap() {
        Figures figures = figures(record(1), record(2).on(MONDAY.plusDays(2)));
        assertEquals(List.of(MONDAY, MONDAY.plusDays(2)),
            figures.days().stream().map(Figures.OfDay::day).toList());
    }

    @Test void a_guided_hold_is_no_best() {
        assertEquals(OptionalInt.empty(), best(Some.hold(Side.LEFT, 1, 1, 30, false)));
    }

    @Test void a_hold_the_patient_ended_is_a_best() {
        assertEquals(OptionalInt.of(12), best(Some.hold(Side.LEFT, 1, 1, 12, true)));
    }

    @Test void of_several_holds_summed_only_their_mean_is_claimed_as_best() {
        assertEquals(OptionalInt.of(13), best(Some.hold(Side.LEFT, 1, 3, 40, true)));
    }

    @Test void a_hold_too_short_to_count_is_still_a_best() {
        assertEquals(OptionalInt.of(4), best(Some.hold(Side.LEFT, 1, 0, 4, true)));
    }

    @Test void last_is_the_latest_day_and_what_was_done_then() {
        Figures figures = figures(record(2).on(MONDAY), record(1).on(MONDAY.plusDays(1))
            .doing(Some.lifts(Side.LEFT, 1, 5, 15)));
        Figures.Point last = exercise(figures, Side.LEFT).last();
        assertEquals(MONDAY.plusDays(1), last.day());
        assertEquals(5, last.amount().repetitions());
    }

    @Test void a_trend_has_one_point_for_each_day_of_exercise() {
        Figures figures = figures(record(1), record(2), record(3).on(MONDAY.plusDays(4)));
        assertEquals(List.of(20L, 10L), exercise(figures, Side.LEFT).trend().stream()
            .map(point -> point.amount().repetitions()).toList());
    }

    @Test void pain_is_the_worst_of_the_day_and_absent_when_nobody_said() {
        Figures figures = figures(record(1).pain(2), record(2).pain(5), record(3),
            record(4).on(MONDAY.plusDays(1)));
        assertEquals(List.of(new Figures.Pain(MONDAY, 5)), figures.pain());
    }

    @Test void no_pain_is_a_zero_that_was_said() {
        assertEquals(List.of(new Figures.Pain(MONDAY, 0)), figures(record(1).pain(0)).pain());
    }

    @Test void minutes_are_rounded_but_never_to_nothing() {
        assertEquals(1, figures(record(1).lasting(5)).minutes());
        assertEquals(4, figures(record(1).lasting(214)).minutes());
        assertEquals(0, figures(record(1).lasting(0)).minutes());
    }

    @Test void typed_in_and_unconfirmed_records_are_told_apart() {
        Figures figures = figures(record(1), record(2).typed(), record(3).unconfirmed(), record(4).unconfirmed());
        assertEquals(1, figures.typed());
        assertEquals(2, figures.unconfirmed());
    }

    @Test void an_exercise_stopped_before_anything_counted_is_a_record_without_amounts() {
        Figures figures = figures(record(1).doing().stopped(StopReason.TIRED));
        assertEquals(new Amount(1, 0, 0, 0, 0, 0), figures.days().get(0).amount());
        assertTrue(figures.exercises().isEmpty());
    }

    @Test void what_lies_outside_the_span_is_left_out() {
        assertTrue(figures(record(1).on(MONDAY.minusDays(1)), record(2).on(MONDAY.plusDays(7))).days().isEmpty());
    }

    @Test void assisted_repetitions_are_told_apart() {
        Figures figures = figures(record(1).doing(new Done(Optional.of(Side.LEFT), Optional.empty(), 1,
            OptionalInt.of(8), OptionalInt.empty(), OptionalInt.empty(), true, false)));
        assertEquals(8, figures.total().assisted());
    }

    @Test void totals_are_the_sum_over_the_days_and_over_the_exercises() {
        for (long seed = 1; seed <= 200; seed++) {
            Figures figures = Figures.of(random(new Random(seed)), WEEK);
            assertEquals(figures.total().repetitions(), sum(figures.exercises().stream()
                .mapToLong(exercise -> exercise.amount().repetitions())), "seed " + seed);
            assertEquals(figures.total().steps(), sum(figures.exercises().stream()
                .mapToLong(exercise -> exercise.amount().steps())), "seed " + seed);
            assertEquals(figures.total().holdSeconds(), sum(figures.exercises().stream()
                .flatMap(exercise -> exercise.trend().stream())
                .mapToLong(point -> point.amount().holdSeconds())), "seed " + seed);
        }
    }

    @Test void two_halves_of_a_span_add_up_to_the_whole() {
        for (long seed = 1; seed <= 200; seed++) {
            History history = random(new Random(seed));
            Amount halves = Figures.of(history, new Span(MONDAY, MONDAY.plusDays(2))).total()
                .plus(Figures.of(history, new Span(MONDAY.plusDays(3), MONDAY.plusDays(6))).total());
            assertEquals(Figures.of(history, WEEK).total(), halves, "seed " + seed);
        }
    }

    private static History random(Random random) {
        List<ExerciseRecord> records = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            Some some = record(i).on(MONDAY.plusDays(random.nextInt(7)));
            if (random.nextInt(3) == 0) {
                some.of("heel-to-toe-walk").doing(Some.steps(1, random.nextInt(20)), Some.steps(2, 10));
            } else {
                some.doing(Some.lifts(Side.LEFT, 1, random.nextInt(12), random.nextInt(40)),
                    Some.lifts(Side.RIGHT, 1, 10, 30));
            }
            if (random.nextInt(6) == 0) some.corrects(1 + random.nextInt(30));
            records.add(some.make());
        }
        return History.of(records);
    }

    private static long sum(LongStream numbers) {
        return numbers.sum();
    }

    private static OptionalInt best(Done done) {
        return exercise(figures(record(1).of("one-leg-stand").doing(done)), Side.LEFT).best();
    }

    private static Figures.OfExercise exercise(Figures figures, Side side) {
        return figures.exercises().stream().filter(one -> one.side().equals(Optional.of(side))).findFirst()
            .orElseThrow();
    }

    private static Figures figures(Some... records) {
        return Figures.of(history(records), WEEK);
    }

    private static Done turn(Direction direction) {
        return new Done(Optional.of(Side.LEFT), Optional.of(direction), 1, OptionalInt.of(10), OptionalInt.empty(),
            OptionalInt.of(20), false, false);
    }
}
