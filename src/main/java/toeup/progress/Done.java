package toeup.progress;

import java.util.Optional;
import java.util.OptionalInt;
import toeup.catalog.Direction;
import toeup.catalog.Dose;
import toeup.catalog.Require;
import toeup.catalog.Side;

/**
 * What was done of one set on one side in one direction.
 *
 * @param side        absent where the exercise has no sides
 * @param direction   absent where there is only one
 * @param set         counted from 1; for a walk, the length
 * @param repetitions absent for a walk, else 0 to 1000
 * @param steps       absent but for a walk, else 0 to 1000
 * @param holdSeconds time held in all, 0 to 36000; absent where nothing is held
 * @param assisted    a strap or hands helped
 * @param endedByUser the patient ended a hold, so that its length is a true best and not just as set
 */
public record Done(Optional<Side> side, Optional<Direction> direction, int set, OptionalInt repetitions,
                   OptionalInt steps, OptionalInt holdSeconds, boolean assisted, boolean endedByUser) {
    /** The most that a record can hold in one line, in seconds. */
    private static final int MOST_HELD = 36_000;

    public Done {
        Require.inRange("set", set, 1, 100);
        if (repetitions.isPresent() == steps.isPresent()) {
            throw new IllegalArgumentException("either repetitions or steps are given");
        }
        repetitions.ifPresent(count -> Require.inRange("repetitions", count, 0, 1000));
        steps.ifPresent(count -> Require.inRange("steps", count, 0, 1000));
        holdSeconds.ifPresent(seconds -> Require.inRange("hold seconds", seconds, 0, MOST_HELD));
    }

    /** Repetitions, or the steps of a walk. */
    public int count() {
        return repetitions.orElseGet(() -> steps.orElse(0));
    }

    /**
     * The same with another count. Time held follows in proportion, or is taken as prescribed where nothing had been
     * counted: the rule of the page on which counts are confirmed.
     */
    public Done counting(int count, Dose dose) {
        if (holdSeconds.isEmpty()) return with(set, count, holdSeconds);
        long held = count() == 0 ? dose.hold().toSeconds() * count
            : Math.round((double) holdSeconds.getAsInt() * count / count());
        return with(set, count, OptionalInt.of((int) Math.min(MOST_HELD, held)));
    }

    /** The same in another set, with another count and another time held. */
    public Done with(int newSet, int count, OptionalInt held) {
        OptionalInt counted = OptionalInt.of(count);
        return new Done(side, direction, newSet, repetitions.isPresent() ? counted : repetitions,
            steps.isPresent() ? counted : steps, held, assisted, endedByUser);
    }
}
