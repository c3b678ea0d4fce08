package toeup.session;

import java.util.Optional;
import toeup.catalog.Direction;
import toeup.catalog.Side;

/**
 * Where in the prescription a stage stands.
 *
 * @param set        counted from 1
 * @param side       absent where the exercise has no sides
 * @param direction  absent where there is only one
 * @param repetition counted from 1 within set, side and direction
 */
public record Spot(int set, Optional<Side> side, Optional<Direction> direction, int repetition) {
    /** Whether both stand in the same set, on the same side, in the same direction. */
    boolean sharesBout(Spot other) {
        return set == other.set && side.equals(other.side) && direction.equals(other.direction);
    }

    Spot repetition(int number) {
        return new Spot(set, side, direction, number);
    }
}
