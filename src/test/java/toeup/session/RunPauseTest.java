package toeup.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.session.People.RIGHT_AFFECTED;
import static toeup.session.People.somebody;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import toeup.catalog.AfterPause;
import toeup.catalog.Dose;
import toeup.catalog.Sides;
import toeup.plan.Profile;

/** Standing still and going on. */
class RunPauseTest {
    private static final Dose TWO_HOLDS = Dose.of(1, 2, 10, 0);
    private static final Profile WITHOUT_WAITS = somebody().waiting(People.NO_WAITS).profile();
    private static final Mode FIVE_SECONDS = new Mode.Resuming(Duration.ZERO, Optional.of(Duration.ofSeconds(5)));
    private static final RunEvent PAUSE = new RunEvent.Pause();
    private static final RunEvent GO_ON = new RunEvent.GoOn();

    private static Player stretching() {
        return Player.of(Ways.stretch(), TWO_HOLDS, WITHOUT_WAITS);
    }

    private static Player lifting() {
        return Player.of(Ways.lifts(), TWO_HOLDS, WITHOUT_WAITS);
    }

    private static Mode.Why why(Player player) {
        return assertInstanceOf(Mode.Paused.class, player.run().mode()).why();
    }

    @Test
    void nothing_moves_on_during_a_pause() {
        Player player = lifting().pass(6).on(PAUSE);
        Run paused = player.run();
        player.pass(600);
        assertEquals(paused.at(), player.run().at());
        assertEquals(paused.elapsed(), player.run().elapsed());
        assertEquals(List.of(), player.counted());
    }

    @Test
    void a_pause_never_expires_and_tells_how_long_it_is() {
        Player player = lifting().on(PAUSE);
        for (int hour = 0; hour < 40; hour++) player.on(RunEvent.Tick.of(Duration.ofHours(1)));
        assertEquals(new Mode.Paused(Mode.Why.ASKED, Duration.ofHours(40)), player.run().mode());
    }

    @Test
    void a_pause_is_long_from_30_minutes_on() {
        assertFalse(new Mode.Paused(Mode.Why.ASKED, Duration.ofMinutes(30).minusNanos(1)).isLong());
        assertTrue(new Mode.Paused(Mode.Why.ASKED, Duration.ofMinutes(30)).isLong());
    }

    @Test
    void a_pause_for_another_reason_is_still_the_same_pause() {
        Player player = lifting().on(PAUSE).pass(60).on(new RunEvent.Stop());
        assertEquals(new Mode.Paused(Mode.Why.STOPPING, Duration.ofSeconds(60)), player.run().mode());
    }

    @Test
    void going_on_gives_five_seconds_to_get_ready() {
        assertEquals(FIVE_SECONDS, lifting().pass(6).on(PAUSE, GO_ON).run().mode());
    }

    @Test
    void the_five_seconds_take_nothing_from_the_exercise() {
        Player player = stretching().pass(6).on(PAUSE, GO_ON).pass(5);
        assertInstanceOf(Mode.Going.class, player.run().mode());
        assertEquals(Duration.ofSeconds(3), player.run().elapsed());
    }

    @Test
    void a_stretch_goes_on_from_where_it_was() {
        Player player = stretching().pass(3 + 4).on(PAUSE).pass(60).on(GO_ON).pass(5);
        assertEquals("hold 10 right 1.1", player.stage());
        assertEquals(Duration.ofSeconds(4), player.run().elapsed());
    }

    @Test
    void a_stretch_that_was_paused_is_held_as_long_as_any_other() {
        Player player = stretching().pass(3 + 4).on(PAUSE).pass(60).on(GO_ON).pass(5 + 6 + 3);
        assertEquals(Duration.ofSeconds(10), player.run().counted().get(0).held());
    }

    @Test
    void any_other_repetition_that_was_broken_off_starts_again() {
        for (int second = 1; second < 15; second++) {
            Player player = lifting().pass(second).on(PAUSE, GO_ON).pass(5);
            assertEquals("raise 2 right 1.1", player.stage(), "paused after " + second + " s");
            assertEquals(Duration.ZERO, player.run().elapsed(), "paused after " + second + " s");
        }
    }

    @Test
    void what_was_counted_before_does_not_let_a_later_repetition_go_on_half_way() {
        Player player = lifting().untilCounted(1).until(Stage.Kind.HOLD).pass(9).on(PAUSE, GO_ON).pass(5);
        assertEquals("raise 2 right 1.2", player.stage());
        assertEquals(Duration.ZERO, player.run().elapsed());
        assertEquals(List.of("right 1.1"), player.counted());
    }

    @Test
    void a_one_leg_hold_starts_again_with_steadying() {
        Player player = Player.of(Ways.oneLeg(), TWO_HOLDS, WITHOUT_WAITS).pass(3 + 1 + 9).on(PAUSE, GO_ON);
        assertEquals("steady 3 left 1.1", player.stage());
    }

    @Test
    void a_hold_that_started_again_must_be_held_in_full() {
        Player player = lifting().pass(2 + 9.5).on(PAUSE, GO_ON).pass(5 + 2 + 9.75);
        assertEquals("hold 10 right 1.1", player.stage());
        assertEquals(Duration.ofSeconds(10), player.pass(0.25 + 3).run().counted().get(0).held());
    }

    @Test
    void a_repetition_already_counted_is_not_done_again() {
        Player player = lifting().untilCounted(1).pass(1).on(PAUSE, GO_ON).pass(5);
        assertEquals("relax 2 right 1.1", player.stage());
        assertEquals(Duration.ofSeconds(1), player.run().elapsed());
        assertEquals(List.of("right 1.1", "right 1.2"), player.untilCounted(2).counted());
    }

    @Test
    void wherever_an_exercise_is_paused_and_goes_on_each_repetition_counts_once() {
        for (AfterPause rule : AfterPause.values()) {
            Script script = Scripts.of(Ways.bandTurns().after(rule), Dose.of(2, 2, 3, 10), RIGHT_AFFECTED);
            List<Counted> undisturbed = Player.of(script).finish().run().counted();
            for (int second = 0; second < script.about().toSeconds(); second++) {
                Player player = Player.of(script).pass(second + 0.5).on(PAUSE).pass(3).on(GO_ON);
                assertEquals(undisturbed, player.finish().run().counted(), rule + ", paused at " + second);
            }
        }
    }

    @Test
    void a_wait_with_time_left_goes_on_without_another() {
        Player player = Player.of(Ways.lifts(), TWO_HOLDS, RIGHT_AFFECTED).pass(4).on(PAUSE, GO_ON);
        assertInstanceOf(Mode.Going.class, player.run().mode());
        assertEquals(Duration.ofSeconds(6), player.run().left().orElseThrow());
    }

    @Test
    void a_wait_that_is_nearly_over_is_preceded_by_the_five_seconds() {
        Player player = Player.of(Ways.lifts(), TWO_HOLDS, RIGHT_AFFECTED).pass(9).on(PAUSE, GO_ON);
        assertEquals(FIVE_SECONDS, player.run().mode());
        assertEquals("raise 2 right 1.1", player.pass(5 + 1).stage());
    }

    @Test
    void nobody_moves_within_five_seconds_of_going_on() {
        Script script = Scripts.of(Ways.bandTurns(), Dose.of(2, 2, 3, 10), RIGHT_AFFECTED);
        for (int second = 0; second < script.about().toSeconds(); second++) {
            Player player = Player.of(script).pass(second + 0.75).on(PAUSE, GO_ON).pass(4.75);
            boolean waits = player.run().mode() instanceof Mode.Resuming || player.run().stage().kind().isWait();
            assertTrue(waits, "paused after " + second + " s");
        }
    }

    @Test
    void where_a_key_is_waited_for_nothing_else_need_be_waited_for() {
        Player player = Player.of(Ways.lifts(), TWO_HOLDS, somebody().ownPace().profile())
            .until(Stage.Kind.OWN).on(PAUSE, GO_ON);
        assertInstanceOf(Mode.Going.class, player.run().mode());
    }

    @Test
    void at_own_pace_a_hold_that_was_broken_off_begins_with_the_movement_again() {
        Player player = Player.of(Ways.lifts(), TWO_HOLDS, somebody().ownPace().profile())
            .until(Stage.Kind.OWN).on(new RunEvent.Count()).pass(4).on(PAUSE, GO_ON);
        assertEquals("own - right 1.1", player.stage());
    }

    @Test
    void the_get_ready_after_a_pause_can_be_paused() {
        Player player = lifting().pass(6).on(PAUSE, GO_ON).pass(3).on(PAUSE, GO_ON);
        assertEquals(FIVE_SECONDS, player.run().mode());
    }

    @Test
    void the_get_ready_after_a_pause_can_be_ended() {
        Player player = lifting().pass(6).on(PAUSE, GO_ON).pass(2).on(new RunEvent.EndWait());
        assertInstanceOf(Mode.Going.class, player.run().mode());
    }

    @Test
    void sleep_in_the_get_ready_after_a_pause_is_a_pause_too() {
        Player player = lifting().pass(6).on(PAUSE, GO_ON).on(RunEvent.Tick.of(Duration.ofSeconds(3)));
        assertEquals(Mode.Why.SLEPT, why(player));
    }

    @Test
    void pausing_and_going_on_are_one_key() {
        Player player = lifting().pass(6).on(new RunEvent.PauseToggled());
        assertEquals(Mode.Why.ASKED, why(player));
        assertEquals(FIVE_SECONDS, player.pass(1).on(new RunEvent.PauseToggled()).run().mode());
    }

    @Test
    void each_question_stands_still_and_goes_on_if_it_is_answered_no() {
        for (RunEvent question : List.of(new RunEvent.AskBack(), new RunEvent.AskNext(), new RunEvent.Stop())) {
            Player player = stretching().pass(6).on(question).pass(60).on(GO_ON).pass(5);
            assertEquals(Duration.ofSeconds(3), player.run().elapsed(), question.toString());
            assertEquals(0, player.drops(), question.toString());
        }
    }

    @Test
    void yes_without_a_question_changes_nothing() {
        for (RunEvent event : List.of(PAUSE, new RunEvent.Stop())) {
            Run paused = lifting().pass(6).on(event).run();
            assertEquals(paused, Player.of(paused).on(new RunEvent.Yes()).run());
        }
        Run going = lifting().pass(6).run();
        assertEquals(going, Player.of(going).on(new RunEvent.Yes()).run());
    }

    @Test
    void going_on_without_a_pause_changes_nothing() {
        Run going = lifting().pass(6).run();
        assertEquals(going, Player.of(going).on(GO_ON).run());
    }

    @Test
    void on_to_the_next_exercise_ends_this_one_unfinished() {
        Player player = lifting().untilCounted(1).on(new RunEvent.AskNext(), new RunEvent.Yes());
        assertEquals(new Mode.Over(false), player.run().mode());
        assertEquals(List.of("right 1.1"), player.counted());
    }

    @Test
    void stopping_stands_still_at_once_wherever_it_is_pressed() {
        Script script = Scripts.of(Ways.lifts().with(Sides.RIGHT), Dose.of(2, 2, 3, 10), RIGHT_AFFECTED);
        for (int second = 0; second < script.about().toSeconds(); second++) {
            assertEquals(Mode.Why.STOPPING, why(Player.of(script).pass(second).on(new RunEvent.Stop())));
        }
    }
}
