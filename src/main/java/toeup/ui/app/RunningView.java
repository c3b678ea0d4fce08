package toeup.ui.app;

import java.time.Duration;
import java.util.Optional;
import toeup.session.Effect;

/**
 * How a running exercise is shown.
 *
 * @param distance only word and number, to be read from two metres away
 * @param look     what was said for as long as the program runs
 * @param cue      the change to be told by a band across the screen
 * @param cueAge   how long it has been told
 */
public record RunningView(boolean distance, Look look, Optional<Effect.Cue> cue, Duration cueAge) {
    /** A band is seen for so long (product rules, section 8). */
    static final Duration BAND = Duration.ofSeconds(1);

    public RunningView(boolean distance, Look look) {
        this(distance, look, Optional.empty(), Duration.ZERO);
    }

    public RunningView(boolean distance) {
        this(distance, Look.AS_SET);
    }

    RunningView atDistance(boolean newDistance) {
        return new RunningView(newDistance, look, cue, cueAge);
    }

    RunningView with(Look newLook) {
        return new RunningView(distance, newLook, cue, cueAge);
    }

    /** A change is to be told. */
    RunningView cued(Effect.Cue newCue) {
        return new RunningView(distance, look, Optional.of(newCue), Duration.ZERO);
    }

    RunningView later(Duration passed) {
        if (cue.isEmpty()) return this;
        Duration older = cueAge.plus(passed);
        return older.compareTo(BAND) < 0 ? new RunningView(distance, look, cue, older) : new RunningView(distance, look);
    }

    /** How long the band is still to be seen; empty where there is none. */
    Optional<Duration> bandLeft() {
        return cue.map(it -> BAND.minus(cueAge));
    }
}
