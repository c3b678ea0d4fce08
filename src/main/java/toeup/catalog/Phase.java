package toeup.catalog;

import java.time.Duration;

/**
 * One part of a repetition.
 *
 * @param word   key of the word shown, such as {@code raise}; the exercise's text holds the word itself
 * @param kind   what the body does
 * @param length how long it takes at normal speed, 0.5 s to 60 s; zero for a hold, whose length is the dose's
 * @param basis  where the length comes from
 */
public record Phase(String word, Kind kind, Duration length, Basis basis) {
    /** What the body does in a phase. */
    public enum Kind implements Coded {
        /** The body moves; a slower speed makes it longer. */
        MOVE,
        /** The end position is kept, for as long as the dose says. */
        HOLD,
        /** Nothing is asked: steadying before a movement, relaxing after it. */
        STILL
    }

    public Phase {
        Require.text("word", word);
        if (kind == Kind.HOLD && !length.isZero()) {
            throw new IllegalArgumentException("a hold has no length of its own: the dose has it");
        }
        if (kind != Kind.HOLD) Require.inRange("phase milliseconds", length.toMillis(), 500, 60_000);
    }
}
