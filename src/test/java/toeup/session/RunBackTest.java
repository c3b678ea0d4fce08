package toeup.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static toeup.session.People.RIGHT_AFFECTED;
import static toeup.session.People.somebody;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import toeup.catalog.Dose;
import toeup.catalog.Position;
import toeup.plan.Waits;

/** Back one set: asked first, then done again from its start. */
class RunBackTest {
    private static final Dose TWO_SETS_OF_TWO = Dose.of(2, 2, 3, 60);
    private static final RunEvent ASK = new RunEvent.AskBack();
    private static final RunEvent YES = new RunEvent.Yes();

    private static Player lifting() {
        return Player.of(Ways.lifts(), TWO_SETS_OF_TWO, RIGHT_AFFECTED);
    }

    @Test
    void nothing_is_dropped_before_the_answer() {
        Player player = lifting().untilCounted(1).on(ASK);
        assertEquals(Mode.Why.ASK_BACK, assertInstanceOf(Mode.Paused.class, player.run().mode()).why());
        assertEquals(List.of("right 1.1"), player.counted());
    }

    @Test
    void this_set_is_done_again_if_anything_counts_in_it() {
        Player player = lifting().untilCounted(3).on(ASK, YES);
        assertEquals(List.of("right 1.1", "right 1.2"), player.counted());
        assertEquals("raise 2 left 1.1", player.stage());
        assertEquals(1, player.drops());
    }

    @Test
    void a_set_already_complete_is_done_again_from_the_wait_after_it() {
        Player player = lifting().untilCounted(2).on(ASK, YES);
        assertEquals(List.of(), player.counted());
        assertEquals("raise 2 right 1.1", player.stage());
        assertEquals(2, player.drops());
    }

    @Test
    void the_set_before_is_done_again_if_nothing_counts_in_this_one() {
        Player player = lifting().untilCounted(4).until(Stage.Kind.READY).on(ASK, YES);
        assertEquals(List.of("right 1.1", "right 1.2"), player.counted());
        assertEquals("raise 2 left 1.1", player.stage());
    }

    @Test
    void alternating_sides_go_back_together() {
        Player player = Player.of(Ways.taps(), Dose.of(2, 2, 0, 0), RIGHT_AFFECTED).untilCounted(7).on(ASK, YES);
        assertEquals(List.of("right 1.1", "left 1.1", "right 1.2", "left 1.2"), player.counted());
        assertEquals("lift 1 right 2.1", player.stage());
    }

    @Test
    void the_same_side_goes_on_after_five_seconds() {
        assertEquals(Duration.ofSeconds(5), lifting().untilCounted(3).on(ASK, YES).run().left().orElseThrow());
    }

    @Test
    void the_other_side_is_given_the_time_to_change() {
        Player player = lifting().untilCounted(2).on(ASK, YES);
        assertEquals(Duration.ofSeconds(15), player.run().left().orElseThrow());
    }

    @Test
    void a_change_set_to_less_than_five_seconds_is_five_after_going_back() {
        Waits quick = new Waits(false, 10, 20, 45, 2, 2, 2);
        Player player = Player.of(Ways.lifts(), Dose.of(1, 2, 3, 0), somebody().waiting(quick).profile())
            .untilCounted(2).on(ASK, YES);
        assertEquals(Duration.ofSeconds(5), player.run().left().orElseThrow());
    }

    @Test
    void the_other_direction_is_given_the_time_to_turn() {
        Player player = Player.of(Ways.bandTurns(), Dose.of(1, 2, 3, 0), RIGHT_AFFECTED)
            .until(Stage.Kind.TURN).on(ASK, YES);
        assertEquals("turn 2 right out 1.1", player.stage());
        assertEquals(Duration.ofSeconds(20), player.run().left().orElseThrow());
    }

    @Test
    void who_waits_for_enter_does_so_to_change_back_too() {
        Player player = Player.of(Scripts.of(Ways.lifts(), Dose.of(1, 2, 3, 0),
            somebody().waiting(People.FOR_ENTER).profile())).pass(2).on(new RunEvent.EndWait())
            .until(Stage.Kind.SWITCH).on(ASK, YES).pass(600);
        assertInstanceOf(Mode.Resuming.class, player.run().mode());
        assertInstanceOf(Mode.Going.class, player.on(new RunEvent.EndWait()).run().mode());
    }

    @Test
    void going_back_never_cuts_the_first_get_ready_short() {
        Player player = Player.of(Ways.lifts().in(Position.FLOOR), TWO_SETS_OF_TWO, RIGHT_AFFECTED)
            .pass(3).on(ASK, YES);
        assertEquals("ready 45 right 1.1", player.stage());
        assertEquals(Duration.ofSeconds(45), player.run().left().orElseThrow());
    }

    @Test
    void a_walk_is_walked_again() {
        Player player = Player.of(Ways.walk(), Dose.of(2, 10, 0, 0), RIGHT_AFFECTED)
            .until(Stage.Kind.WALK).on(ASK, YES);
        assertEquals("walk - 1.1", player.stage());
        assertInstanceOf(Mode.Going.class, player.run().mode());
    }

    @Test
    void what_was_dropped_counts_again_when_it_is_done_again() {
        Script script = Scripts.of(Ways.lifts(), TWO_SETS_OF_TWO, RIGHT_AFFECTED);
        List<Counted> undisturbed = Player.of(script).finish().run().counted();
        assertEquals(undisturbed, Player.of(script).untilCounted(7).on(ASK, YES).finish().run().counted());
    }
}
