package toeup.session;

import java.time.Duration;
import java.util.Optional;

/**
 * One stretch of time of a running exercise with one thing to do.
 *
 * @param kind   what is to be done
 * @param word   key of the phase word for stages of a repetition; the kind's own code for all others
 * @param length how long it takes; absent if it lasts until a key is pressed
 * @param spot   the repetition it belongs to, or, for a wait, the repetition it leads to
 * @param counts whether its end completes the repetition
 */
public record Stage(Kind kind, String word, Optional<Duration> length, Spot spot, boolean counts) {
    /** What a stage asks for. */
    public enum Kind implements toeup.catalog.Coded {
        /** Getting into position. */
        READY,
        /** Moving. */
        MOVE,
        /** Keeping the end position. */
        HOLD,
        /** Steadying or relaxing. */
        STILL,
        /** Own pace: the patient moves and says when. */
        OWN,
        /** Walking away from the screen until the patient is back. */
        WALK,
        /** Changing to the other side. */
        SWITCH,
        /** Getting ready for the other direction. */
        TURN,
        /** Between sets. */
        REST;

        /** A wait may be ended with Enter; the rest of a repetition may not be cut short. */
        public boolean isWait() {
            return this == READY || this == SWITCH || this == TURN || this == REST;
        }
    }

    /** Whether it is part of a repetition, so that a break spoils it. */
    boolean isPartOfRepetition() {
        return !kind.isWait() && kind != Kind.WALK;
    }

    Stage lasting(Duration newLength) {
        return new Stage(kind, word, Optional.of(newLength), spot, counts);
    }
}
