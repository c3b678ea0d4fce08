package toeup.progress;

import java.util.Collection;
import java.util.List;
import toeup.catalog.Counting;

/**
 * How much was done. Steps are never added to repetitions.
 *
 * @param records     exercises done or begun
 * @param sets        sets in which anything counted; left, right, out and in of one set are one
 * @param repetitions counted repetitions, timed holds included
 * @param assisted    those of the repetitions in which a strap or hands helped
 * @param steps       steps walked
 * @param holdSeconds time held
 */
public record Amount(long records, long sets, long repetitions, long assisted, long steps, long holdSeconds) {
    public static final Amount NONE = new Amount(0, 0, 0, 0, 0, 0);

    /** What one exercise comes to. */
    public static Amount of(ExerciseRecord record) {
        return ofParts(record.done());
    }

    /** What some parts of one exercise come to, such as those of one side. */
    public static Amount ofParts(List<Done> parts) {
        return new Amount(1,
            parts.stream().filter(Amount::counts).mapToInt(Done::set).distinct().count(),
            parts.stream().mapToLong(done -> done.repetitions().orElse(0)).sum(),
            parts.stream().filter(Done::assisted).mapToLong(done -> done.repetitions().orElse(0)).sum(),
            parts.stream().mapToLong(done -> done.steps().orElse(0)).sum(),
            parts.stream().mapToLong(done -> done.holdSeconds().orElse(0)).sum());
    }

    public static Amount sum(Collection<Amount> amounts) {
        return amounts.stream().reduce(NONE, Amount::plus);
    }

    public Amount plus(Amount other) {
        return new Amount(records + other.records, sets + other.sets, repetitions + other.repetitions,
            assisted + other.assisted, steps + other.steps, holdSeconds + other.holdSeconds);
    }

    /** The number that matters for a kind of exercise. */
    public long of(Counting counting) {
        return switch (counting) {
            case REPETITIONS -> repetitions;
            case HOLDS -> holdSeconds;
            case STEPS -> steps;
        };
    }

    /** Whether anything was done at all; an exercise may be stopped before anything counts. */
    public boolean isSomething() {
        return repetitions > 0 || steps > 0 || holdSeconds > 0;
    }

    private static boolean counts(Done done) {
        return done.repetitions().orElse(0) > 0 || done.steps().orElse(0) > 0 || done.holdSeconds().orElse(0) > 0;
    }
}
