package toeup.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.session.People.RIGHT_AFFECTED;
import static toeup.session.People.somebody;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import toeup.catalog.Direction;
import toeup.catalog.Dose;
import toeup.catalog.Side;
import toeup.progress.Done;

/** What counts, set by set, to be confirmed or corrected. */
class TallyTest {
    private static final RunEvent NEXT = new RunEvent.AskNext();
    private static final RunEvent YES = new RunEvent.Yes();

    private static Tally of(Ways ways, Dose dose) {
        return Tally.of(Player.of(ways, dose, RIGHT_AFFECTED).finish().run());
    }

    private static Tally threeOfFour() {
        return Tally.of(Player.of(Ways.lifts(), Dose.of(1, 2, 3, 0), RIGHT_AFFECTED).untilCounted(3).on(NEXT, YES)
            .run());
    }

    private static Done done(Side side, int set, int repetitions, int held) {
        return new Done(Optional.of(side), Optional.empty(), set, OptionalInt.of(repetitions), OptionalInt.empty(),
            OptionalInt.of(held), false, false);
    }

    private static Done steps(int length, int steps) {
        return new Done(Optional.empty(), Optional.empty(), length, OptionalInt.empty(), OptionalInt.of(steps),
            OptionalInt.empty(), false, false);
    }

    @Test
    void each_set_and_side_has_its_line() {
        assertEquals(List.of(done(Side.RIGHT, 1, 2, 6), done(Side.LEFT, 1, 2, 6), done(Side.RIGHT, 2, 2, 6),
            done(Side.LEFT, 2, 2, 6)), of(Ways.lifts(), Dose.of(2, 2, 3, 0)).toDone());
    }

    @Test
    void each_direction_has_its_line() {
        List<Direction> directions = of(Ways.bandTurns(), Dose.of(1, 2, 3, 0)).toDone().stream()
            .map(done -> done.direction().orElseThrow()).toList();
        assertEquals(List.of(Direction.OUT, Direction.IN, Direction.OUT, Direction.IN), directions);
    }

    @Test
    void where_nothing_is_held_no_hold_seconds_are_recorded() {
        List<Done> taps = of(Ways.taps(), Dose.of(1, 2, 0, 0)).toDone();
        assertTrue(taps.stream().allMatch(done -> done.holdSeconds().isEmpty()));
    }

    @Test
    void what_was_done_before_a_stop_is_recorded_and_nothing_else() {
        assertEquals(List.of(done(Side.RIGHT, 1, 2, 6), done(Side.LEFT, 1, 1, 3)), threeOfFour().toDone());
    }

    @Test
    void a_line_in_which_nothing_counted_can_be_corrected_and_is_not_recorded_until_then() {
        Tally none = Tally.of(Player.of(Ways.lifts(), Dose.of(1, 2, 3, 0), RIGHT_AFFECTED).on(NEXT, YES).run());
        assertEquals(2, none.lines().size());
        assertEquals(List.of(), none.toDone());
        assertEquals(List.of(done(Side.LEFT, 1, 2, 6)), none.corrected(1, 2).toDone());
    }

    @Test
    void a_corrected_count_takes_its_hold_seconds_with_it() {
        assertEquals(done(Side.LEFT, 1, 2, 6), threeOfFour().corrected(1, 2).toDone().get(1));
        assertEquals(done(Side.RIGHT, 1, 1, 3), threeOfFour().corrected(0, 1).toDone().get(0));
    }

    @Test
    void typing_the_count_that_is_shown_changes_nothing() {
        Player player = Player.of(Ways.stretch(), Dose.of(1, 3, 30, 0),
            somebody().ownPace().waiting(People.NO_WAITS).profile());
        for (double seconds : new double[] {10, 10, 9}) {
            player.on(new RunEvent.Count()).pass(seconds).on(new RunEvent.Count()).pass(1);
        }
        Tally uneven = Tally.of(player.run());
        assertEquals(uneven, uneven.corrected(0, 3));
        assertEquals(OptionalInt.of(29), uneven.toDone().get(0).holdSeconds());
    }

    @Test
    void a_count_corrected_to_nothing_is_not_recorded() {
        assertEquals(List.of(done(Side.RIGHT, 1, 2, 6)), threeOfFour().corrected(1, 0).toDone());
    }

    @Test
    void only_what_a_set_may_have_can_be_typed() {
        assertThrows(IllegalArgumentException.class, () -> threeOfFour().corrected(0, -1));
        assertThrows(IllegalArgumentException.class, () -> threeOfFour().corrected(0, 51));
    }

    @Test
    void even_the_most_that_can_be_typed_fits_into_a_record() {
        Spot spot = new Spot(1, Optional.of(Side.LEFT), Optional.empty(), 1);
        Tally.Line hour = new Tally.Line(spot, 1, Duration.ofHours(1), true);
        Tally longest = new Tally(Ways.stretch().way(), Dose.of(1, 1, 120, 0), List.of(hour)).corrected(0, Tally.MOST);
        assertEquals(OptionalInt.of(36_000), longest.toDone().get(0).holdSeconds());
        assertEquals(OptionalInt.of(50), longest.toDone().get(0).repetitions());
    }

    @Test
    void a_walk_is_taken_as_prescribed_until_it_is_corrected() {
        Tally walk = of(Ways.walk(), Dose.of(2, 10, 0, 0));
        assertEquals(List.of(steps(1, 10), steps(2, 10)), walk.toDone());
        assertEquals(List.of(steps(1, 10), steps(2, 7)), walk.corrected(1, 7).toDone());
    }

    @Test
    void a_walk_broken_off_has_no_steps_until_they_are_told() {
        Tally walk = Tally.of(Player.of(Ways.walk(), Dose.of(2, 10, 0, 0), RIGHT_AFFECTED).until(Stage.Kind.WALK)
            .on(NEXT, YES).run());
        assertEquals(List.of(), walk.toDone());
        assertEquals(List.of(steps(1, 4)), walk.corrected(0, 4).toDone());
    }

    @Test
    void what_was_done_with_help_is_recorded_as_assisted() {
        assertTrue(of(Ways.lifts().assisted(), Dose.of(1, 2, 3, 0)).toDone().stream().allMatch(Done::assisted));
    }

    @Test
    void a_hold_the_patient_ended_is_told_apart_from_one_the_clock_ended() {
        Player player = Player.of(Ways.stretch(), Dose.of(1, 1, 30, 0),
            somebody().ownPace().waiting(People.NO_WAITS).profile());
        player.on(new RunEvent.Count()).pass(17.5).on(new RunEvent.Count()).pass(1);
        player.on(new RunEvent.Count()).pass(30);
        List<Done> done = Tally.of(player.run()).toDone();
        assertEquals(List.of(true, false), done.stream().map(Done::endedByUser).toList());
        assertEquals(List.of(OptionalInt.of(17), OptionalInt.of(30)), done.stream().map(Done::holdSeconds).toList());
    }

    @Test
    void a_count_taken_to_nothing_and_back_is_no_longer_a_hold_the_patient_ended() {
        Player player = Player.of(Ways.stretch(), Dose.of(1, 1, 30, 0),
            somebody().ownPace().waiting(People.NO_WAITS).profile());
        Tally own = Tally.of(player.on(new RunEvent.Count()).pass(17).on(new RunEvent.Count()).run());
        assertFalse(own.corrected(0, 0).corrected(0, 1).toDone().get(0).endedByUser());
    }

    @Test
    void a_hold_made_longer_is_recorded_as_long_as_it_was() {
        Player player = Player.of(Ways.lifts(), Dose.of(1, 2, 3, 0), RIGHT_AFFECTED).untilCounted(1)
            .on(new RunEvent.Longer(2)).finish();
        assertEquals(List.of(done(Side.RIGHT, 1, 2, 3 + 5), done(Side.LEFT, 1, 2, 5 + 5)),
            Tally.of(player.run()).toDone());
    }
}
