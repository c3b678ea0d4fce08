package toeup.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.session.People.RIGHT_AFFECTED;
import static toeup.session.People.somebody;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import toeup.catalog.Dose;
import toeup.catalog.Sides;
import toeup.plan.Profile;
import toeup.plan.Waits;

/** Space, Enter and Backspace, pressed and held down. */
class RunKeysTest {
    private static final Profile OWN_PACE = somebody().ownPace().waiting(People.NO_WAITS).profile();
    private static final Profile GUIDED = somebody().waiting(People.NO_WAITS).profile();
    private static final RunEvent SPACE = new RunEvent.Count();
    private static final RunEvent ENTER = new RunEvent.EndWait();
    private static final RunEvent PAUSE_KEY = new RunEvent.PauseToggled();
    private static final RunEvent BACKSPACE = new RunEvent.TakeBack();
    private static final RunEvent FIRST_REPEAT = RunEvent.Tick.of(Duration.ofMillis(660));
    private static final RunEvent REPEAT = RunEvent.Tick.of(Duration.ofMillis(33));

    /** Pressed once and held down for about four seconds on a keyboard that is slow to begin repeating. */
    private static void holdDown(Player player, RunEvent key) {
        player.on(key, FIRST_REPEAT, key);
        for (int repeat = 0; repeat < 100; repeat++) player.on(REPEAT, key);
    }

    private static Player tapping() {
        return Player.of(Ways.taps(), Dose.of(1, 10, 0, 0), OWN_PACE);
    }

    private static Player holding() {
        return Player.of(Ways.stretch(), Dose.of(1, 3, 30, 0), OWN_PACE);
    }

    @Test
    void space_counts_a_repetition_at_own_pace() {
        assertEquals(List.of("right 1.1", "left 1.1"), tapping().on(SPACE).pass(1).on(SPACE).counted());
    }

    @Test
    void space_held_down_counts_once() {
        Player player = tapping();
        holdDown(player, SPACE);
        assertEquals(List.of("right 1.1"), player.counted());
    }

    @Test
    void space_let_go_and_pressed_again_counts_again() {
        Player player = tapping();
        holdDown(player, SPACE);
        assertEquals(List.of("right 1.1", "left 1.1"), player.pass(1).on(SPACE).counted());
    }

    @Test
    void space_starts_the_hold_and_counts_only_when_it_is_over() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 3, 3, 0), OWN_PACE).on(SPACE).pass(2.75);
        assertEquals(List.of(), player.counted());
        assertEquals(List.of("right 1.1"), player.pass(0.25).counted());
        assertEquals(Duration.ofSeconds(3), player.run().counted().get(0).held());
    }

    @Test
    void space_held_down_does_not_end_the_hold_it_started() {
        Player player = holding();
        holdDown(player, SPACE);
        assertEquals("hold 30 right 1.1 *", player.stage());
    }

    @Test
    void a_timed_hold_ended_with_space_keeps_the_time_it_was_held() {
        Player player = holding().on(SPACE).pass(12.5).on(SPACE);
        assertEquals(List.of(new Counted(player.run().script().bouts().get(0), Duration.ofMillis(12_500), true)),
            player.run().counted());
    }

    @Test
    void a_hold_within_a_repetition_is_not_ended_with_space() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 3, 10, 0), OWN_PACE).on(SPACE).pass(5).on(SPACE);
        assertEquals(List.of(), player.counted());
        assertEquals("hold 10 right 1.1 *", player.stage());
    }

    @Test
    void space_counts_nothing_where_the_clock_leads() {
        Run guided = Player.of(Ways.stretch(), Dose.of(1, 3, 30, 0), GUIDED).pass(10).run();
        Player player = Player.of(guided).on(SPACE);
        assertEquals(List.of(), player.counted());
        assertEquals(guided.at(), player.run().at());
    }

    @Test
    void space_counts_nothing_during_a_pause() {
        assertEquals(List.of(), tapping().on(new RunEvent.Pause(), SPACE).counted());
    }

    @Test
    void space_counts_nothing_in_a_wait() {
        Player player = Player.of(Ways.taps(), Dose.of(1, 10, 0, 0), somebody().ownPace().profile());
        assertEquals(List.of(), player.pass(2).on(SPACE).counted());
    }

    @Test
    void enter_ends_a_wait() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 1, 3, 0), RIGHT_AFFECTED).pass(2).on(ENTER);
        assertEquals("raise 2 right 1.1", player.stage());
    }

    @Test
    void enter_ends_every_kind_of_wait() {
        Script script = Scripts.of(Ways.bandTurns(), Dose.of(2, 1, 3, 60), RIGHT_AFFECTED);
        for (Stage.Kind wait : List.of(Stage.Kind.READY, Stage.Kind.TURN, Stage.Kind.SWITCH, Stage.Kind.REST)) {
            Player player = Player.of(script).until(wait).pass(2);
            int before = player.run().at();
            assertEquals(before + 1, player.on(ENTER).run().at(), wait.code());
        }
    }

    @Test
    void enter_never_cuts_a_movement_or_a_hold_short() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 1, 30, 0), GUIDED);
        for (int second = 0; second < 35; second++) {
            Run before = player.pass(1).run();
            assertEquals(before.at(), player.on(ENTER).run().at(), "after " + second + " s");
        }
    }

    @Test
    void enter_that_started_the_exercise_does_not_end_its_first_wait() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 1, 3, 0), RIGHT_AFFECTED).on(FIRST_REPEAT, ENTER);
        for (int repeat = 0; repeat < 50; repeat++) player.on(REPEAT, ENTER);
        assertEquals("ready 10 right 1.1", player.stage());
    }

    @Test
    void enter_held_down_ends_one_wait_only() {
        Player player = Player.of(Ways.walk(), Dose.of(2, 10, 0, 0), RIGHT_AFFECTED).pass(2);
        holdDown(player, ENTER);
        assertEquals("walk - 1.1", player.stage());
    }

    /** As one does when nothing seems to happen, faster than a key may be pressed on purpose. */
    @Test
    void enter_pressed_again_and_again_ends_the_wait_all_the_same() {
        for (double between : new double[] {0.35, 0.5, 0.7, 0.9, 1.1}) {
            Player player = Player.of(Ways.lifts(), Dose.of(1, 1, 3, 0), RIGHT_AFFECTED);
            for (int press = 0; press < 3; press++) player.pass(between).on(ENTER);
            assertNotEquals(Stage.Kind.READY, player.run().stage().kind(), between + " s");
        }
    }

    @Test
    void enter_tells_that_the_walker_is_back() {
        Player player = Player.of(Ways.walk(), Dose.of(2, 10, 0, 0), RIGHT_AFFECTED).until(Stage.Kind.WALK);
        assertEquals(new Mode.Over(true), player.pass(20).on(ENTER).run().mode());
    }

    @Test
    void enter_that_let_it_go_on_does_not_end_the_get_ready_too() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 1, 3, 0), GUIDED).pass(3)
            .on(new RunEvent.Pause()).pass(5).on(new RunEvent.GoOn(), FIRST_REPEAT, ENTER);
        assertInstanceOf(Mode.Resuming.class, player.run().mode());
    }

    @Test
    void enter_during_a_pause_ends_nothing() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 1, 3, 0), RIGHT_AFFECTED).pass(2)
            .on(new RunEvent.Pause(), ENTER);
        assertInstanceOf(Mode.Paused.class, player.run().mode());
        assertEquals("ready 10 right 1.1", player.stage());
    }

    @Test
    void the_key_that_pauses_acts_at_once_and_stays_paused_while_held_down() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 1, 3, 0), GUIDED).pass(3);
        assertInstanceOf(Mode.Paused.class, player.on(PAUSE_KEY).run().mode());
        player.pass(5).on(new RunEvent.GoOn()).pass(6);
        holdDown(player, PAUSE_KEY);
        assertInstanceOf(Mode.Paused.class, player.run().mode());
    }

    @Test
    void the_key_that_goes_on_does_not_pause_again_when_it_is_let_go_slowly() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 1, 3, 0), GUIDED).pass(3)
            .on(new RunEvent.Pause()).pass(5).on(PAUSE_KEY, FIRST_REPEAT, PAUSE_KEY, REPEAT, PAUSE_KEY);
        assertInstanceOf(Mode.Resuming.class, player.run().mode());
    }

    @Test
    void a_second_after_going_on_the_same_key_pauses_at_once() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 1, 3, 0), GUIDED).pass(3)
            .on(new RunEvent.Pause()).pass(5).on(PAUSE_KEY).pass(1).on(PAUSE_KEY);
        assertInstanceOf(Mode.Paused.class, player.run().mode());
    }

    @Test
    void pausing_right_after_enter_acts_at_once() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 1, 3, 0), RIGHT_AFFECTED).pass(2)
            .on(ENTER, REPEAT, PAUSE_KEY);
        assertInstanceOf(Mode.Paused.class, player.run().mode());
    }

    @Test
    void pausing_right_after_counting_acts_at_once() {
        Player player = tapping().pass(2).on(SPACE, REPEAT, PAUSE_KEY);
        assertInstanceOf(Mode.Paused.class, player.run().mode());
    }

    @Test
    void backspace_takes_back_the_last_repetition_which_is_done_again() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 3, 3, 0), GUIDED).untilCounted(2).on(BACKSPACE);
        assertEquals(List.of("right 1.1"), player.counted());
        assertEquals("raise 2 right 1.2", player.stage());
        assertEquals(1, player.drops());
    }

    @Test
    void backspace_held_down_takes_back_one_repetition() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 9, 3, 0), GUIDED).untilCounted(9);
        holdDown(player, BACKSPACE);
        assertEquals(1, player.drops());
        assertEquals(8, player.run().counted().size());
    }

    @Test
    void backspace_with_nothing_counted_takes_nothing_back() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 3, 3, 0), GUIDED).pass(4).on(BACKSPACE);
        assertEquals("hold 3 right 1.1", player.stage());
        assertEquals(0, player.drops());
    }

    @Test
    void backspace_gives_five_seconds_where_the_clock_leads() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 3, 3, 0), GUIDED).untilCounted(2).on(BACKSPACE);
        assertEquals(Duration.ofSeconds(5), player.run().left().orElseThrow());
    }

    @Test
    void backspace_during_a_pause_leaves_it_paused() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 3, 3, 0), GUIDED).untilCounted(2)
            .on(new RunEvent.Pause(), BACKSPACE);
        assertInstanceOf(Mode.Paused.class, player.run().mode());
        assertEquals(List.of("right 1.1"), player.counted());
    }

    @Test
    void backspace_back_to_the_other_foot_gives_the_time_to_change_sides() {
        Player player = Player.of(Ways.bandTurns().with(Sides.EACH), Dose.of(1, 2, 3, 0), RIGHT_AFFECTED)
            .until(Stage.Kind.SWITCH).on(BACKSPACE);
        assertEquals("turn 2 right in 1.2", player.stage());
        assertEquals(Duration.ofSeconds(45), player.run().left().orElseThrow());
    }

    @Test
    void longer_and_shorter_change_every_hold_by_a_second() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 2, 3, 0), GUIDED)
            .on(new RunEvent.Longer(1), new RunEvent.Longer(1), new RunEvent.Longer(-1));
        assertEquals(List.of("hold 4 right 1.1", "hold 4 right 1.2", "hold 4 left 1.1", "hold 4 left 1.2"),
            Scripts.inWords(player.run().script()).stream().filter(stage -> stage.startsWith("hold")).toList());
    }

    @Test
    void the_hold_that_runs_is_longer_at_once() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 2, 3, 0), GUIDED).pass(3).on(new RunEvent.Longer(1));
        assertEquals(Duration.ofSeconds(3), player.run().left().orElseThrow());
        assertEquals(Duration.ofSeconds(4), player.untilCounted(1).run().counted().get(0).held());
    }

    @Test
    void a_hold_made_shorter_than_it_was_held_is_over_and_hurries_nothing_after_it() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 2, 3, 0), GUIDED).pass(2 + 2.75)
            .on(new RunEvent.Longer(-1)).pass(0.25);
        assertEquals("lower 3 right 1.1 *", player.stage());
        assertEquals(Duration.ofMillis(250), player.run().elapsed());
    }

    @Test
    void a_hold_may_be_1_second_or_120() {
        Player least = Player.of(Ways.lifts(), Dose.of(1, 2, 2, 0), GUIDED).on(new RunEvent.Longer(-1));
        assertEquals(Duration.ofSeconds(1), least.run().script().prescription().dose().hold());
        Player most = Player.of(Ways.lifts(), Dose.of(1, 2, 119, 0), GUIDED).on(new RunEvent.Longer(1));
        assertEquals(Duration.ofSeconds(120), most.run().script().prescription().dose().hold());
    }

    @Test
    void a_hold_is_never_shorter_than_1_second_nor_longer_than_120() {
        Player least = Player.of(Ways.lifts(), Dose.of(1, 2, 1, 0), GUIDED).on(new RunEvent.Longer(-1));
        assertEquals(Duration.ofSeconds(1), least.run().script().prescription().dose().hold());
        Player most = Player.of(Ways.lifts(), Dose.of(1, 2, 120, 0), GUIDED).on(new RunEvent.Longer(1));
        assertEquals(Duration.ofSeconds(120), most.run().script().prescription().dose().hold());
    }

    @Test
    void where_nothing_is_held_there_is_nothing_to_make_longer() {
        Run before = Player.of(Ways.taps(), Dose.of(1, 2, 0, 0), GUIDED).run();
        assertEquals(before, Player.of(before).on(new RunEvent.Longer(1)).run());
    }

    @Test
    void keys_are_told_apart_in_real_time_however_fast_the_exercise_runs() {
        Player player = Player.of(Run.begin(Scripts.of(Ways.taps(), Dose.of(1, 10, 0, 0), OWN_PACE), 100));
        holdDown(player, SPACE);
        assertEquals(List.of("right 1.1"), player.counted());
    }

    @Test
    void enter_has_a_meaning_in_waits_and_on_walks_only() {
        Script walk = Scripts.of(Ways.walk(), Dose.of(2, 10, 0, 0), RIGHT_AFFECTED);
        assertTrue(RunRules.endsWithEnter(Player.of(walk).until(Stage.Kind.WALK).run()));
        Script lifts = Scripts.of(Ways.lifts(), Dose.of(1, 1, 3, 0), somebody().waiting(Waits.USUAL).profile());
        assertTrue(RunRules.endsWithEnter(Player.of(lifts).pass(2).run()));
        assertTrue(!RunRules.endsWithEnter(Player.of(lifts).until(Stage.Kind.HOLD).run()));
    }
}
