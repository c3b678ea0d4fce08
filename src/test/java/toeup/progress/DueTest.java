package toeup.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.progress.Some.LIFTS;
import static toeup.progress.Some.MONDAY;
import static toeup.progress.Some.history;
import static toeup.progress.Some.record;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import toeup.catalog.AfterPause;
import toeup.catalog.Basis;
import toeup.catalog.Catalog;
import toeup.catalog.Category;
import toeup.catalog.Counting;
import toeup.catalog.Dose;
import toeup.catalog.Exercise;
import toeup.catalog.FallRisk;
import toeup.catalog.FirstSide;
import toeup.catalog.Phase;
import toeup.catalog.Position;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.catalog.StartingDose;
import toeup.catalog.Way;
import toeup.plan.Ability;
import toeup.plan.Affected;
import toeup.plan.Pace;
import toeup.plan.PainLimits;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.plan.Speed;
import toeup.plan.ToesLift;
import toeup.plan.Waits;

class DueTest {
    private static final String RAISES = "heel-raises";
    private static final Basis OURS = new Basis(Basis.Status.OURS, "made for a test");
    private static final Exercise LIFTS_EXERCISE = new Exercise(LIFTS, Category.STRENGTHENING, 1, List.of(
        way(Way.STANDARD, Position.SITTING, false), way(Way.EASIER, Position.SITTING, false)));
    private static final Exercise RAISES_EXERCISE = new Exercise(RAISES, Category.STRENGTHENING, 2, List.of(
        way(Way.STANDARD, Position.STANDING, false), way(Way.EASIER, Position.STANDING, false),
        way(Way.SEATED, Position.SITTING, false), way("one-leg", Position.STANDING, true)));
    private static final Catalog CATALOG =
        new Catalog(List.of(LIFTS_EXERCISE, RAISES_EXERCISE), Map.of(), List.of(), List.of());
    private static final Programme BOTH_ON_MONDAY = monday(
        prescription(LIFTS, Way.STANDARD, Sides.EACH), prescription(RAISES, Way.STANDARD, Sides.EACH));

    @Test void what_is_completed_is_done_and_the_rest_remains() {
        Due due = due(Ability.STANDING, record(1));
        assertEquals(1, due.done());
        assertEquals(2, due.planned());
        assertEquals(List.of(prescription(RAISES, Way.STANDARD, Sides.EACH)), due.remaining());
    }

    @Test void a_stopped_exercise_is_still_due() {
        assertEquals(2, due(Ability.STANDING, record(1).stopped(StopReason.INTERRUPTED)).remaining().size());
    }

    @Test void an_exercise_done_yesterday_is_still_due() {
        assertEquals(2, due(Ability.STANDING, record(1).on(MONDAY.minusDays(1))).remaining().size());
    }

    @Test void an_exercise_done_the_easier_way_is_done() {
        assertEquals(1, due(Ability.STANDING, record(1).way(Way.EASIER)).done());
    }

    @Test void an_exercise_stopped_with_pain_at_the_limit_is_over_for_today() {
        Due due = due(Ability.STANDING, record(1).stopped(StopReason.PAIN).pain(6));
        assertEquals(Due.State.OVER, due.items().get(0).state());
        assertEquals(1, due.remaining().size());
    }

    @Test void pain_below_the_limit_ends_nothing() {
        assertEquals(2, due(Ability.STANDING, record(1).stopped(StopReason.PAIN).pain(5)).remaining().size());
    }

    @Test void a_completed_exercise_with_much_pain_is_not_to_be_done_again() {
        assertEquals(Set.of(LIFTS), Due.over(history(record(1).pain(8)).on(MONDAY), PainLimits.CAUTIOUS));
    }

    @Test void who_sits_gets_the_seated_way_of_a_standing_exercise() {
        assertEquals(Way.SEATED, due(Ability.SEATED).items().get(1).prescription().way());
    }

    @Test void an_exercise_without_a_safe_way_is_left_out() {
        Catalog onlyStanding = new Catalog(List.of(new Exercise(RAISES, Category.STRENGTHENING, 1,
            List.of(way(Way.STANDARD, Position.STANDING, false)))), Map.of(), List.of(), List.of());
        assertEquals(0, Due.today(BOTH_ON_MONDAY, History.EMPTY, MONDAY, profile(Ability.SEATED), onlyStanding)
            .planned());
    }

    @Test void a_way_for_therapists_is_never_due() {
        Programme programme = monday(prescription(RAISES, "one-leg", Sides.EACH));
        assertEquals(0, Due.today(programme, History.EMPTY, MONDAY, profile(Ability.WALKING), CATALOG).planned());
    }

    @Test void the_same_exercise_twice_a_day_is_done_once_by_one_record() {
        Programme twice = monday(prescription(LIFTS, Way.STANDARD, Sides.EACH),
            prescription(LIFTS, Way.STANDARD, Sides.EACH));
        Due due = Due.today(twice, history(record(1)), MONDAY, profile(Ability.SEATED), CATALOG);
        assertEquals(1, due.done());
    }

    @Test void one_prescribed_side_is_done_by_that_side_only() {
        Programme left = monday(prescription(LIFTS, Way.STANDARD, Sides.LEFT));
        Profile seated = profile(Ability.SEATED);
        assertEquals(0, Due.today(left, history(record(1).sides(Sides.RIGHT)), MONDAY, seated, CATALOG).done());
        assertEquals(1, Due.today(left, history(record(1).sides(Sides.EACH)), MONDAY, seated, CATALOG).done());
    }

    @Test void nothing_is_due_on_a_day_without_exercises() {
        assertEquals(0, Due.today(BOTH_ON_MONDAY, History.EMPTY, MONDAY.plusDays(1), profile(Ability.SEATED),
            CATALOG).planned());
    }

    @Test void the_easier_way_is_offered_after_much_pain() {
        assertEquals(Optional.of(Way.EASIER), easierNext(LIFTS_EXERCISE, record(1).pain(6)));
    }

    @Test void the_easier_way_is_not_offered_after_little_pain_or_when_the_last_time_was_fine() {
        assertTrue(easierNext(LIFTS_EXERCISE, record(1).pain(5)).isEmpty());
        assertTrue(easierNext(LIFTS_EXERCISE, record(1).pain(9), record(2).on(MONDAY.plusDays(1))).isEmpty());
    }

    @Test void after_pain_in_an_easier_way_no_way_is_offered() {
        assertTrue(easierNext(LIFTS_EXERCISE, record(1).way(Way.EASIER).pain(9)).isEmpty());
    }

    @Test void a_standing_easier_way_is_not_offered_to_who_sits() {
        assertTrue(Due.easierNext(RAISES_EXERCISE, history(record(1).of(RAISES).pain(7)), profile(Ability.SEATED))
            .isEmpty());
    }

    private static Optional<String> easierNext(Exercise exercise, Some... records) {
        return Due.easierNext(exercise, history(records), profile(Ability.STANDING)).map(Way::id);
    }

    private static Due due(Ability ability, Some... records) {
        return Due.today(BOTH_ON_MONDAY, history(records), MONDAY, profile(ability), CATALOG);
    }

    private static Programme monday(Prescription... prescriptions) {
        return new Programme(Stream.of(prescriptions)
            .map(one -> new Programme.Scheduled(one, Set.of(DayOfWeek.MONDAY))).toList());
    }

    private static Prescription prescription(String exercise, String way, Sides sides) {
        return new Prescription(exercise, way, Dose.of(1, 10, 3, 60), sides);
    }

    private static Profile profile(Ability ability) {
        return new Profile("A", Affected.RIGHT, Side.RIGHT, Set.of(), ability, false, ToesLift.YES, false, true,
            PainLimits.CAUTIOUS, Pace.GUIDED, Speed.NORMAL, Waits.USUAL, Optional.empty());
    }

    private static Way way(String id, Position position, boolean therapistOnly) {
        var ten = new StartingDose.Range(1, 10);
        return new Way(id, therapistOnly, false, Counting.REPETITIONS, position, FallRisk.LOW, List.of(), false,
            Sides.EACH, Set.of(Sides.EACH), FirstSide.AFFECTED, List.of(), AfterPause.CONTINUE,
            List.of(new Phase("raise", Phase.Kind.MOVE, Duration.ofSeconds(2), OURS),
                new Phase("hold", Phase.Kind.HOLD, Duration.ZERO, OURS)),
            new StartingDose(Dose.of(1, 10, 3, 60), ten, ten, ten, new StartingDose.Range(1, 7), OURS));
    }
}
