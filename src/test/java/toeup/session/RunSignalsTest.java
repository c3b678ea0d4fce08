package toeup.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.session.People.RIGHT_AFFECTED;
import static toeup.session.People.somebody;

import java.util.List;
import org.junit.jupiter.api.Test;
import toeup.catalog.Dose;
import toeup.session.Effect.Cue;

/** Changes are told by sound: at go, at the end of long holds, at switch, rest and the end. */
class RunSignalsTest {
    private static List<Cue> cues(Player player) {
        return player.effects().stream().filter(Effect.Signal.class::isInstance)
            .map(effect -> ((Effect.Signal) effect).cue()).toList();
    }

    private static Player whole(Ways ways, Dose dose) {
        return Player.of(Scripts.of(ways, dose, RIGHT_AFFECTED)).finish();
    }

    @Test
    void each_change_has_its_cue() {
        assertEquals(List.of(Cue.GO, Cue.HOLD_OVER, Cue.SWITCH, Cue.GO, Cue.HOLD_OVER, Cue.REST,
            Cue.GO, Cue.HOLD_OVER, Cue.SWITCH, Cue.GO, Cue.HOLD_OVER, Cue.DONE),
            cues(whole(Ways.lifts(), Dose.of(2, 1, 5, 60))));
    }

    @Test
    void the_end_of_a_hold_shorter_than_five_seconds_is_quiet() {
        assertEquals(List.of(Cue.GO, Cue.SWITCH, Cue.GO, Cue.DONE), cues(whole(Ways.lifts(), Dose.of(1, 3, 4, 0))));
    }

    @Test
    void the_other_direction_is_told_like_the_other_side() {
        assertEquals(List.of(Cue.GO, Cue.SWITCH, Cue.GO, Cue.SWITCH, Cue.GO, Cue.SWITCH, Cue.GO, Cue.DONE),
            cues(whole(Ways.bandTurns(), Dose.of(1, 1, 2, 0))));
    }

    @Test
    void going_on_into_a_movement_is_told() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 1, 3, 0), somebody().waiting(People.NO_WAITS).profile())
            .pass(3).on(new RunEvent.Pause(), new RunEvent.GoOn()).pass(5);
        assertEquals(List.of(Cue.GO), cues(player));
    }

    @Test
    void going_on_into_a_wait_is_not_told_as_go() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 1, 3, 0), RIGHT_AFFECTED)
            .pass(9.5).on(new RunEvent.Pause(), new RunEvent.GoOn()).pass(5.25);
        assertEquals(List.of(), cues(player));
        assertEquals(List.of(Cue.GO), cues(player.pass(0.25)));
    }

    @Test
    void a_repetition_is_kept_safe_before_anything_is_told() {
        List<Effect> effects = whole(Ways.lifts(), Dose.of(1, 1, 3, 0)).effects();
        int done = effects.indexOf(new Effect.Signal(Cue.DONE));
        assertTrue(effects.get(done - 1) instanceof Effect.Keep);
    }

    @Test
    void no_cue_rings_more_than_three_times() {
        for (Cue cue : Cue.values()) assertTrue(cue.bells() >= 1 && cue.bells() <= 3, cue.code());
    }
}
