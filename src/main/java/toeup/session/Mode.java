package toeup.session;

import java.time.Duration;
import java.util.Optional;

/** Whether a running exercise runs, and if not, why. */
public sealed interface Mode {
    /** The clock leads, or the patient at their own pace. */
    record Going() implements Mode {}

    /**
     * It stands still for as long as the patient likes.
     *
     * @param why   what made it stand still
     * @param since how long ago
     */
    record Paused(Why why, Duration since) implements Mode {
        /** Whether so much time went by that the checks must be asked again. */
        public boolean isLong() {
            return since.compareTo(LONG_PAUSE) >= 0;
        }
    }

    /**
     * A get-ready before it goes on.
     *
     * @param elapsed exercise time spent in it
     * @param length  how long it takes; absent if it lasts until a key is pressed
     */
    record Resuming(Duration elapsed, Optional<Duration> length) implements Mode {
        /** One that begins, and takes {@link #RESUME} at least. */
        static Resuming of(Optional<Duration> wanted) {
            return new Resuming(Duration.ZERO, wanted.map(length -> length.compareTo(RESUME) < 0 ? RESUME : length));
        }
    }

    /** All is over, by itself or because the patient went on to the next exercise. */
    record Over(boolean completed) implements Mode {}

    /** After so long a pause the checks are asked again (product rules, section 4). */
    Duration LONG_PAUSE = Duration.ofMinutes(30);
    /** Going on after a pause repeats a get-ready of at least so long (product rules, section 4). */
    Duration RESUME = Duration.ofSeconds(5);

    /** What made an exercise stand still. */
    enum Why implements toeup.catalog.Coded {
        /** The patient wished so, or opened another page. */
        ASKED,
        /** The computer slept or its clock was changed. */
        SLEPT,
        /** The window became too small to show the exercise. */
        TOO_SMALL,
        /** It was found unfinished when the program started. */
        RESUMED,
        /** The patient wants to stop and is asked why. */
        STOPPING,
        /** Back one set? */
        ASK_BACK,
        /** On to the next exercise? */
        ASK_NEXT
    }
}
