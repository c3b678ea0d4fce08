package toeup.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static toeup.progress.Some.LIFTS;
import static toeup.progress.Some.MONDAY;
import static toeup.progress.Some.history;
import static toeup.progress.Some.record;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import toeup.catalog.Dose;
import toeup.catalog.Sides;
import toeup.plan.Plans;
import toeup.plan.Prescription;
import toeup.plan.Programme;

class WeekTest {
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final Programme MONDAYS_TO_THURSDAYS = new Programme(List.of(
        new Programme.Scheduled(new Prescription(LIFTS, "standard", Dose.of(1, 10, 3, 60), Sides.EACH),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY))));

    @Test void each_day_says_what_became_of_it() {
        assertEquals(List.of(Week.State.DONE, Week.State.MISSED, Week.State.TODAY, Week.State.AHEAD,
            Week.State.REST, Week.State.REST, Week.State.REST), states(record(1)));
    }

    @Test void exercise_on_a_rest_day_is_done() {
        assertEquals(Week.State.DONE, week(WEDNESDAY.plusDays(3), record(1).on(WEDNESDAY.plusDays(2)))
            .days().get(4).state());
    }

    @Test void a_stopped_exercise_makes_a_day_partly_done() {
        assertEquals(Week.State.PARTLY, states(record(1).stopped(StopReason.TIRED)).get(0));
    }

    @Test void a_start_without_a_repetition_is_no_exercise() {
        assertEquals(Week.State.MISSED, states(record(1).doing().stopped(StopReason.DIZZY)).get(0));
    }

    @Test void today_is_done_when_all_of_it_is_done() {
        assertEquals(Week.State.DONE, states(record(1).on(WEDNESDAY)).get(2));
    }

    @Test void before_the_first_programme_nothing_was_missed() {
        Plans plans = Plans.from(WEDNESDAY, MONDAYS_TO_THURSDAYS);
        Week week = Week.of(WEDNESDAY, History.EMPTY, plans, 4);
        assertEquals(List.of(Week.State.UNPLANNED, Week.State.UNPLANNED, Week.State.TODAY),
            week.days().subList(0, 3).stream().map(Week.Day::state).toList());
    }

    @Test void one_side_of_two_is_half_done_and_two_records_may_share_the_work() {
        assertEquals(Week.State.PARTLY, states(record(1).sides(Sides.LEFT)).get(0));
        assertEquals(Week.State.DONE, states(record(1).sides(Sides.LEFT), record(2).sides(Sides.RIGHT)).get(0));
    }

    @Test void the_days_with_exercise_are_counted_for_the_goal() {
        assertEquals(2, week(WEDNESDAY, record(1), record(2), record(3).on(WEDNESDAY)).exercised());
    }

    @Test void what_is_dated_after_today_is_no_day_of_exercise_yet() {
        Week week = week(MONDAY, record(1).on(MONDAY.plusDays(1)));
        assertEquals(Week.State.AHEAD, week.days().get(1).state());
        assertEquals(0, week.exercised());
    }

    private static List<Week.State> states(Some... records) {
        return week(WEDNESDAY, records).days().stream().map(Week.Day::state).toList();
    }

    private static Week week(LocalDate today, Some... records) {
        return Week.of(today, history(records), Plans.from(MONDAY.minusDays(30), MONDAYS_TO_THURSDAYS), 4);
    }
}
