package toeup.session;

import java.time.Duration;

/**
 * How long ago keys were pressed, in real time, to tell a key held down from one pressed again.
 *
 * @param count    since Space, or another key that pauses and goes on
 * @param enter    since Enter, or since the exercise began or went on: the key for that may have been Enter
 * @param takeBack since Backspace
 * @param enterWas the last Enter was itself taken for one held down
 */
public record Presses(Duration count, Duration enter, Duration takeBack, boolean enterWas) {
    /**
     * A key pressed again sooner is a key held down: keyboards begin to repeat after 0.25 to 0.66 s and then repeat
     * faster. No slow and controlled repetition is shorter.
     */
    static final Duration KEY_REPEAT = Duration.ofSeconds(1);
    /** Once a keyboard repeats it is faster than this; only its first repetition takes longer. */
    private static final Duration REPEATING = Duration.ofMillis(300);
    private static final Duration LONG_AGO = Duration.ofDays(1);

    /** An exercise has just begun. */
    static final Presses AT_START = new Presses(LONG_AGO, Duration.ZERO, LONG_AGO, false);

    boolean isCountHeldDown() {
        return isHeldDown(count);
    }

    /** Whoever presses Enter again and again, as nothing seems to happen, must not be held in a wait by that. */
    boolean isEnterHeldDown() {
        return isHeldDown(enter) && !(enterWas && enter.compareTo(REPEATING) > 0);
    }

    boolean isTakeBackHeldDown() {
        return isHeldDown(takeBack);
    }

    private static boolean isHeldDown(Duration since) {
        return since.compareTo(KEY_REPEAT) < 0;
    }

    Presses later(Duration real) {
        return new Presses(count.plus(real), enter.plus(real), takeBack.plus(real), enterWas);
    }

    Presses withCount() {
        return new Presses(Duration.ZERO, enter, takeBack, enterWas);
    }

    Presses withEnter() {
        return new Presses(count, Duration.ZERO, takeBack, isEnterHeldDown());
    }

    Presses withTakeBack() {
        return new Presses(count, enter, Duration.ZERO, enterWas);
    }
}
