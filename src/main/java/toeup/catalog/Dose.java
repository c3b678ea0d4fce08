package toeup.catalog;

import java.time.Duration;

/**
 * How much of an exercise to do.
 *
 * @param sets        1 to 10; for a walk, the lengths
 * @param repetitions per set, side and direction, 1 to 50; for a walk, the steps of a length
 * @param hold        time the end position is kept in each repetition, 0 s (none) to 120 s
 * @param rest        time between sets, 0 s (none) to 300 s
 * @throws IllegalArgumentException if any value is outside its range; the message names it
 */
public record Dose(int sets, int repetitions, Duration hold, Duration rest) {
    public static final int MOST_SETS = 10;
    public static final int MOST_REPETITIONS = 50;
    public static final int MOST_HOLD_SECONDS = 120;
    public static final int MOST_REST_SECONDS = 300;

    public Dose {
        Require.inRange("sets", sets, 1, MOST_SETS);
        Require.inRange("repetitions", repetitions, 1, MOST_REPETITIONS);
        Require.inRange("hold seconds", hold.toSeconds(), 0, MOST_HOLD_SECONDS);
        Require.inRange("rest seconds", rest.toSeconds(), 0, MOST_REST_SECONDS);
    }

    /** A dose from whole seconds, as files and options give them. */
    public static Dose of(int sets, int repetitions, int holdSeconds, int restSeconds) {
        return new Dose(sets, repetitions, Duration.ofSeconds(holdSeconds), Duration.ofSeconds(restSeconds));
    }

    public Dose withSets(int sets) {
        return new Dose(sets, repetitions, hold, rest);
    }

    public Dose withRepetitions(int repetitions) {
        return new Dose(sets, repetitions, hold, rest);
    }

    public Dose withHold(Duration hold) {
        return new Dose(sets, repetitions, hold, rest);
    }

    public Dose withRest(Duration rest) {
        return new Dose(sets, repetitions, hold, rest);
    }
}
