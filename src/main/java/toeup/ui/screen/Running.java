package toeup.ui.screen;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What is shown while an exercise runs, free of any size. Any text may be empty: then it takes no room.
 *
 * @param exercise   name of the exercise
 * @param shortName  the same in few characters, for where it has no room
 * @param side       the side in words a body understands, such as RIGHT LEG BACK
 * @param setLabel   such as "set 1 of 2"
 * @param phase      the one word that says what to do now
 * @param seconds    seconds left, 0 or more; absent where nothing is timed
 * @param fraction   how much of the phase is over, 0 to 1
 * @param counted    repetitions that count already
 * @param current    number of the repetition that is going on, counted from 1; 0 for none
 * @param total      repetitions of this set; 0 where none are counted
 * @param countLabel such as "repetition 4 of 10"
 * @param shortCount such as "4 of 10"
 * @param cue        what to pay attention to
 * @param shortCue   the same in at most 20 characters
 * @param next       what comes next
 * @param notice     what must not be overlooked now, such as why it is paused
 * @param distance   whether to show only phase and number, as large as the window allows
 * @param hints      keys for the last row, most needed first
 * @param extra      band and figure
 */
public record Running(String exercise, String shortName, String side, String setLabel, String phase,
                      OptionalLong seconds, double fraction, int counted, int current, int total,
                      String countLabel, String shortCount, String cue, String shortCue, String next,
                      String notice, boolean distance, List<Hint> hints, Extra extra) {
    /** A moment of words and numbers alone. */
    public Running(String exercise, String shortName, String side, String setLabel, String phase, OptionalLong seconds,
                   double fraction, int counted, int current, int total, String countLabel, String shortCount,
                   String cue, String shortCue, String next, String notice, boolean distance, List<Hint> hints) {
        this(exercise, shortName, side, setLabel, phase, seconds, fraction, counted, current, total, countLabel,
            shortCount, cue, shortCue, next, notice, distance, hints, Extra.NONE);
    }

    public Running with(Extra newExtra) {
        return new Running(exercise, shortName, side, setLabel, phase, seconds, fraction, counted, current, total,
            countLabel, shortCount, cue, shortCue, next, notice, distance, hints, newExtra);
    }

    public Running {
        Objects.requireNonNull(seconds, "seconds");
        for (String text : Arrays.asList(exercise, shortName, side, setLabel, phase, countLabel, shortCount, cue,
                shortCue, next, notice)) {
            Objects.requireNonNull(text, "a text is missing; what is not shown is empty");
        }
        fraction = fraction > 0 ? Math.min(fraction, 1) : 0;
        hints = List.copyOf(hints);
    }
}
