package toeup.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.session.People.RIGHT_AFFECTED;
import static toeup.session.People.somebody;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import toeup.catalog.Dose;
import toeup.catalog.Position;
import toeup.catalog.Sides;
import toeup.plan.Affected;
import toeup.plan.Profile;
import toeup.plan.Speed;
import toeup.plan.Waits;

/** What an exercise is laid out as, before it begins. */
class ScriptLayoutTest {
    private static final Dose ONE = Dose.of(1, 1, 3, 0);
    private static final Dose TWO_SETS_WITH_REST = Dose.of(2, 1, 3, 60);
    private static final Dose TWO_SETS_WITHOUT_REST = Dose.of(2, 1, 3, 0);
    private static final Profile WITHOUT_WAITS = somebody().waiting(People.NO_WAITS).profile();

    private static void assertLaidOut(Script script, String... stages) {
        assertEquals(List.of(stages), Scripts.inWords(script));
    }

    @Test
    void a_timed_hold_is_done_on_one_side_and_then_on_the_other() {
        assertLaidOut(Scripts.of(Ways.stretch(), Dose.of(1, 2, 30, 0), RIGHT_AFFECTED),
            "ready 20 right 1.1",
            "lean 3 right 1.1", "hold 30 right 1.1", "ease 3 right 1.1 *", "relax 5 right 1.1",
            "lean 3 right 1.2", "hold 30 right 1.2", "ease 3 right 1.2 *",
            "switch 15 left 1.1",
            "lean 3 left 1.1", "hold 30 left 1.1", "ease 3 left 1.1 *", "relax 5 left 1.1",
            "lean 3 left 1.2", "hold 30 left 1.2", "ease 3 left 1.2 *");
    }

    @Test
    void the_stronger_leg_is_stood_on_first() {
        assertLaidOut(Scripts.of(Ways.oneLeg(), Dose.of(1, 1, 10, 0), RIGHT_AFFECTED),
            "ready 20 left 1.1",
            "steady 3 left 1.1", "lift 1 left 1.1", "hold 10 left 1.1", "lower 1 left 1.1 *",
            "switch 15 right 1.1",
            "steady 3 right 1.1", "lift 1 right 1.1", "hold 10 right 1.1", "lower 1 right 1.1 *");
    }

    @Test
    void the_affected_foot_goes_first_in_everything_else() {
        Profile left = somebody().affected(Affected.LEFT).profile();
        assertLaidOut(Scripts.of(Ways.lifts(), ONE, left),
            "ready 10 left 1.1", "raise 2 left 1.1", "hold 3 left 1.1", "lower 3 left 1.1 *",
            "switch 15 right 1.1", "raise 2 right 1.1", "hold 3 right 1.1", "lower 3 right 1.1 *");
    }

    @Test
    void alternating_sides_change_with_every_repetition_without_a_wait_between() {
        assertLaidOut(Scripts.of(Ways.taps(), Dose.of(1, 2, 0, 0), RIGHT_AFFECTED),
            "ready 10 right 1.1",
            "lift 1 right 1.1", "lower 2 right 1.1 *", "change 1 right 1.1",
            "lift 1 left 1.1", "lower 2 left 1.1 *", "change 1 left 1.1",
            "lift 1 right 1.2", "lower 2 right 1.2 *", "change 1 right 1.2",
            "lift 1 left 1.2", "lower 2 left 1.2 *");
    }

    @Test
    void a_foot_in_a_band_turns_out_then_in_before_the_band_is_moved() {
        assertLaidOut(Scripts.of(Ways.bandTurns().in(Position.FLOOR), Dose.of(1, 1, 2, 0), RIGHT_AFFECTED),
            "ready 45 right out 1.1", "turn 2 right out 1.1", "hold 2 right out 1.1", "return 4 right out 1.1 *",
            "turn 20 right in 1.1", "turn 2 right in 1.1", "hold 2 right in 1.1", "return 4 right in 1.1 *",
            "switch 45 left out 1.1", "turn 2 left out 1.1", "hold 2 left out 1.1", "return 4 left out 1.1 *",
            "turn 20 left in 1.1", "turn 2 left in 1.1", "hold 2 left in 1.1", "return 4 left in 1.1 *");
    }

    @Test
    void both_feet_together_are_one_side_called_both() {
        assertLaidOut(Scripts.of(Ways.lifts().with(Sides.TOGETHER), ONE, RIGHT_AFFECTED),
            "ready 10 both 1.1", "raise 2 both 1.1", "hold 3 both 1.1", "lower 3 both 1.1 *");
    }

    @Test
    void an_exercise_without_sides_names_none() {
        assertLaidOut(Scripts.of(Ways.lifts().with(Sides.NONE), ONE, RIGHT_AFFECTED),
            "ready 10 1.1", "raise 2 1.1", "hold 3 1.1", "lower 3 1.1 *");
    }

    @Test
    void one_prescribed_side_is_done_alone() {
        assertLaidOut(Scripts.of(Ways.lifts().with(Sides.LEFT), ONE, RIGHT_AFFECTED),
            "ready 10 left 1.1", "raise 2 left 1.1", "hold 3 left 1.1", "lower 3 left 1.1 *");
    }

    @Test
    void a_rest_longer_than_the_change_of_sides_takes_its_place() {
        assertLaidOut(Scripts.of(Ways.lifts(), TWO_SETS_WITH_REST, RIGHT_AFFECTED),
            "ready 10 right 1.1", "raise 2 right 1.1", "hold 3 right 1.1", "lower 3 right 1.1 *",
            "switch 15 left 1.1", "raise 2 left 1.1", "hold 3 left 1.1", "lower 3 left 1.1 *",
            "rest 60 right 2.1", "ready 5 right 2.1",
            "raise 2 right 2.1", "hold 3 right 2.1", "lower 3 right 2.1 *",
            "switch 15 left 2.1", "raise 2 left 2.1", "hold 3 left 2.1", "lower 3 left 2.1 *");
    }

    @Test
    void a_rest_shorter_than_the_change_of_sides_is_followed_by_all_of_it() {
        List<String> stages = Scripts.inWords(Scripts.of(Ways.lifts(), Dose.of(2, 1, 3, 10), RIGHT_AFFECTED));
        int rest = stages.indexOf("rest 10 right 2.1");
        assertEquals("switch 15 right 2.1", stages.get(rest + 1));
    }

    @Test
    void somebody_standing_gets_ready_in_full_after_a_rest() {
        List<String> stages = Scripts.inWords(Scripts.of(Ways.stretch().with(Sides.LEFT), TWO_SETS_WITH_REST,
            RIGHT_AFFECTED));
        int rest = stages.indexOf("rest 60 left 2.1");
        assertEquals("ready 20 left 2.1", stages.get(rest + 1));
    }

    @Test
    void a_rest_shorter_than_the_change_of_direction_is_followed_by_all_of_it() {
        List<String> stages = Scripts.inWords(Scripts.of(Ways.bandTurns().with(Sides.RIGHT), Dose.of(2, 1, 2, 10),
            RIGHT_AFFECTED));
        int rest = stages.indexOf("rest 10 right out 2.1");
        assertEquals("turn 20 right out 2.1", stages.get(rest + 1));
    }

    @Test
    void the_first_direction_of_the_next_set_is_turned_to_as_well() {
        List<String> stages = Scripts.inWords(Scripts.of(Ways.bandTurns().with(Sides.RIGHT), Dose.of(2, 1, 2, 0),
            RIGHT_AFFECTED));
        int end = stages.indexOf("return 4 right in 1.1 *");
        assertEquals("turn 20 right out 2.1", stages.get(end + 1));
    }

    @Test
    void relaxing_is_left_out_only_before_a_wait_or_the_end() {
        assertLaidOut(Scripts.of(Ways.lifts().with(Sides.RIGHT), TWO_SETS_WITHOUT_REST, RIGHT_AFFECTED),
            "ready 10 right 1.1", "raise 2 right 1.1", "hold 3 right 1.1", "lower 3 right 1.1 *", "relax 2 right 1.1",
            "raise 2 right 2.1", "hold 3 right 2.1", "lower 3 right 2.1 *");
    }

    @Test
    void waits_of_no_length_are_left_out() {
        assertLaidOut(Scripts.of(Ways.oneLeg(), Dose.of(1, 1, 10, 0), WITHOUT_WAITS),
            "steady 3 left 1.1", "lift 1 left 1.1", "hold 10 left 1.1", "lower 1 left 1.1 *", "rest 10 left 1.1",
            "steady 3 right 1.1", "lift 1 right 1.1", "hold 10 right 1.1", "lower 1 right 1.1 *");
    }

    @Test
    void who_waits_for_enter_is_never_counted_down_to_a_movement() {
        Profile patient = somebody().waiting(People.FOR_ENTER).profile();
        assertLaidOut(Scripts.of(Ways.bandTurns(), Dose.of(1, 1, 2, 0), patient),
            "ready - right out 1.1", "turn 2 right out 1.1", "hold 2 right out 1.1", "return 4 right out 1.1 *",
            "turn - right in 1.1", "turn 2 right in 1.1", "hold 2 right in 1.1", "return 4 right in 1.1 *",
            "switch - left out 1.1", "turn 2 left out 1.1", "hold 2 left out 1.1", "return 4 left out 1.1 *",
            "turn - left in 1.1", "turn 2 left in 1.1", "hold 2 left in 1.1", "return 4 left in 1.1 *");
    }

    @Test
    void who_waits_for_enter_does_so_after_a_rest_too() {
        Profile patient = somebody().waiting(People.FOR_ENTER).profile();
        List<String> stages = Scripts.inWords(
            Scripts.of(Ways.lifts().with(Sides.RIGHT), TWO_SETS_WITH_REST, patient));
        int rest = stages.indexOf("rest 60 right 2.1");
        assertEquals("ready - right 2.1", stages.get(rest + 1));
    }

    @Test
    void who_waits_for_enter_does_so_even_where_no_seconds_were_set() {
        Profile patient = somebody().waiting(new Waits(true, 0, 0, 0, 0, 0, 0)).profile();
        assertLaidOut(Scripts.of(Ways.taps().with(Sides.EACH), Dose.of(1, 1, 0, 0), patient),
            "ready - right 1.1", "lift 1 right 1.1", "lower 2 right 1.1 *",
            "switch - left 1.1", "lift 1 left 1.1", "lower 2 left 1.1 *");
    }

    @Test
    void getting_ready_takes_as_long_as_the_position_needs() {
        Waits waits = new Waits(false, 11, 22, 46, 15, 45, 20);
        Profile patient = somebody().waiting(waits).profile();
        for (Position position : Position.values()) {
            String seconds = switch (position) {
                case SITTING -> "11";
                case STANDING -> "22";
                case LYING, FLOOR -> "46";
            };
            String first = Scripts.inWords(Scripts.of(Ways.lifts().in(position), ONE, patient)).get(0);
            assertEquals("ready " + seconds + " right 1.1", first, position.code());
        }
    }

    @Test
    void a_slower_speed_makes_moving_longer_and_nothing_else() {
        assertLaidOut(Scripts.of(Ways.oneLeg().with(Sides.LEFT), Dose.of(1, 2, 10, 0),
                somebody().at(Speed.SLOW).profile()),
            "ready 20 left 1.1",
            "steady 3 left 1.1", "lift 1500ms left 1.1", "hold 10 left 1.1", "lower 1500ms left 1.1 *",
            "rest 10 left 1.1",
            "steady 3 left 1.2", "lift 1500ms left 1.2", "hold 10 left 1.2", "lower 1500ms left 1.2 *");
    }

    @Test
    void the_slowest_speed_doubles_moving() {
        assertLaidOut(Scripts.of(Ways.lifts().with(Sides.LEFT), ONE, somebody().at(Speed.VERY_SLOW).profile()),
            "ready 10 left 1.1", "raise 4 left 1.1", "hold 3 left 1.1", "lower 6 left 1.1 *");
    }

    @Test
    void a_dose_without_hold_seconds_holds_nothing() {
        assertLaidOut(Scripts.of(Ways.lifts().with(Sides.LEFT), Dose.of(1, 1, 0, 0), RIGHT_AFFECTED),
            "ready 10 left 1.1", "raise 2 left 1.1", "lower 3 left 1.1 *");
    }

    @Test
    void a_walk_is_one_wait_for_the_way_there_and_back() {
        assertLaidOut(Scripts.of(Ways.walk(), Dose.of(2, 10, 0, 0), RIGHT_AFFECTED), "ready 20 1.1", "walk - 1.1");
    }

    @Test
    void at_own_pace_the_patient_says_when_and_holds_are_still_timed() {
        assertLaidOut(Scripts.of(Ways.lifts().with(Sides.LEFT), Dose.of(1, 2, 3, 0), somebody().ownPace().profile()),
            "ready 10 left 1.1", "own - left 1.1", "hold 3 left 1.1 *", "own - left 1.2", "hold 3 left 1.2 *");
    }

    @Test
    void at_own_pace_a_repetition_without_hold_counts_by_itself() {
        assertLaidOut(Scripts.of(Ways.taps(), Dose.of(1, 1, 0, 0), somebody().ownPace().profile()),
            "ready 10 right 1.1", "own - right 1.1 *", "own - left 1.1 *");
    }

    @Test
    void hold_seconds_for_a_way_that_holds_nothing_are_left_out_at_any_pace() {
        assertLaidOut(Scripts.of(Ways.taps(), Dose.of(1, 1, 3, 0), somebody().ownPace().profile()),
            "ready 10 right 1.1", "own - right 1.1 *", "own - left 1.1 *");
    }

    @Test
    void where_a_fall_is_likely_the_clock_leads_whatever_pace_was_chosen() {
        Script script = Scripts.of(Ways.oneLeg(), Dose.of(1, 1, 10, 0), somebody().ownPace().profile());
        assertFalse(RunRules.isOwnPace(Run.begin(script, 1)));
    }

    @Test
    void every_repetition_of_every_layout_counts_at_exactly_one_stage() {
        for (Ways ways : List.of(Ways.lifts(), Ways.stretch(), Ways.oneLeg(), Ways.bandTurns(), Ways.taps())) {
            Script script = Scripts.of(ways, Dose.of(3, 4, 5, 10), RIGHT_AFFECTED);
            List<Spot> counted = script.stages().stream().filter(Stage::counts).map(Stage::spot).toList();
            assertEquals(counted.size(), counted.stream().distinct().count());
            assertEquals(3 * 4 * script.bouts().size() / 3, counted.size());
        }
    }

    @Test
    void no_stage_has_no_length() {
        Script script = Scripts.of(Ways.bandTurns(), Dose.of(2, 2, 0, 0), WITHOUT_WAITS);
        assertTrue(script.stages().stream().noneMatch(stage -> stage.length().equals(Optional.of(Duration.ZERO))));
    }

    @Test
    void the_whole_exercise_is_estimated_from_its_stages() {
        Script lifts = Scripts.of(Ways.lifts().with(Sides.LEFT), Dose.of(1, 2, 3, 0), RIGHT_AFFECTED);
        assertEquals(Duration.ofSeconds(10 + 8 + 2 + 8), lifts.about());
    }

    @Test
    void a_walk_is_estimated_by_its_steps() {
        Script walk = Scripts.of(Ways.walk(), Dose.of(2, 10, 0, 0), RIGHT_AFFECTED);
        assertEquals(Duration.ofSeconds(20 + 2 * 10 * 3), walk.about());
    }
}
