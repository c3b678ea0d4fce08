package toeup.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.session.People.somebody;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import toeup.catalog.Dose;
import toeup.plan.Pace;
import toeup.plan.Profile;

/** What a run tells those who show it: what comes next, what counts, and what a key would do now. */
class RunShownTest {
    private static final Profile OWN_PACE = somebody().ownPace().waiting(People.NO_WAITS).profile();
    private static final Profile GUIDED = somebody().waiting(People.NO_WAITS).profile();
    private static final Profile WAITING = somebody().waiting(People.FOR_ENTER).profile();
    private static final Dose TWO = Dose.of(1, 2, 3, 0);
    private static final RunEvent SPACE = new RunEvent.Count();
    private static final RunEvent ENTER = new RunEvent.EndWait();
    private static final RunEvent PAUSE = new RunEvent.Pause();
    private static final RunEvent GO_ON = new RunEvent.GoOn();

    private static Player lifting(Profile profile) {
        return Player.of(Ways.lifts(), TWO, profile);
    }

    @Test
    void the_next_stage_is_told_until_the_last_one_runs() {
        Player player = lifting(GUIDED);
        assertEquals("raise 2 right 1.1", player.stage());
        assertEquals("hold 3 right 1.1", Scripts.inWords(player.run().next().orElseThrow()));
        int last = player.run().script().size() - 1;
        assertEquals(Optional.empty(), player.until(run -> run.at() == last).run().next());
        String stage = player.stage();
        assertEquals(stage, player.finish().stage());
        assertEquals(Optional.empty(), player.run().next());
    }

    @Test
    void what_counts_is_told_for_each_foot() {
        Player player = lifting(GUIDED);
        Spot right = player.run().stage().spot();
        assertEquals(0, player.run().countedIn(right));
        assertEquals(2, player.untilCounted(3).run().countedIn(right));
        assertEquals(1, player.run().countedIn(player.run().counted().get(2).spot()));
    }

    @Test
    void the_pace_is_ones_own_where_space_counts() {
        Run taps = Player.of(Ways.taps(), Dose.of(1, 2, 0, 0), OWN_PACE).run();
        assertTrue(RunRules.isOwnPace(taps));
        assertEquals(Pace.OWN, RunRules.pace(taps));
        assertFalse(RunRules.isOwnPace(lifting(GUIDED).run()));
        assertEquals(Pace.GUIDED, RunRules.pace(lifting(GUIDED).run()));
    }

    @Test
    void space_ends_a_hold_at_own_pace_and_no_guided_one() {
        Player own = Player.of(Ways.stretch(), TWO, OWN_PACE);
        assertFalse(RunRules.endsWithCount(own.run()));
        own.pass(2).on(SPACE).until(Stage.Kind.HOLD);
        assertTrue(RunRules.endsWithCount(own.run()));
        assertFalse(RunRules.endsWithCount(Player.of(Ways.stretch(), TWO, GUIDED).until(Stage.Kind.HOLD).run()));
    }

    @Test
    void enter_ends_waits_walks_and_the_get_ready_after_a_pause() {
        assertTrue(RunRules.isEndedByEnter(lifting(WAITING).run()));
        assertTrue(RunRules.isEndedByEnter(Player.of(Ways.walk(), Dose.of(2, 10, 0, 0), GUIDED).until(Stage.Kind.WALK)
            .run()));
        Player player = lifting(GUIDED).pass(1);
        assertFalse(RunRules.isEndedByEnter(player.run()));
        assertTrue(RunRules.isEndedByEnter(player.on(PAUSE, GO_ON).run()));
    }

    @Test
    void a_key_just_pressed_is_taken_as_held_down_for_a_second() {
        for (RunEvent key : new RunEvent[] {SPACE, ENTER}) {
            Player player = lifting(GUIDED).pass(2);
            assertFalse(RunRules.isKeyHeldDown(player.run()));
            assertTrue(RunRules.isKeyHeldDown(player.on(key).pass(0.75).run()));
            assertFalse(RunRules.isKeyHeldDown(player.pass(0.25).run()));
        }
    }
}
