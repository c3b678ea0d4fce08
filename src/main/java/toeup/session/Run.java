package toeup.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.catalog.Require;

/**
 * One exercise while it runs: a place in its script and what has been counted. Pure: the same events from the same
 * start always end in the same state, so that a whole exercise can be replayed.
 *
 * @param script     what is to be done
 * @param at         index of the stage now running; the number of stages when all is over
 * @param elapsed    exercise time spent in that stage
 * @param mode       whether it runs
 * @param held       how long the position of the repetition now running has been kept, once its hold is over
 * @param counted    every repetition completed, in order, each exactly once
 * @param presses    how long ago keys were pressed
 * @param total      real time since GET READY began, pauses included
 * @param timeScale  how many times faster than real time the exercise runs, 1 to 100
 */
public record Run(Script script, int at, Duration elapsed, Duration held, Mode mode, List<Counted> counted,
                  Presses presses, Duration total, int timeScale) {
    public Run {
        counted = List.copyOf(counted);
        Require.inRange("time scale", timeScale, 1, 100);
    }

    /** An exercise about to begin with its first wait. */
    public static Run begin(Script script, int timeScale) {
        return new Run(script, 0, Duration.ZERO, Duration.ZERO, new Mode.Going(), List.of(), Presses.AT_START,
            Duration.ZERO, timeScale);
    }

    /**
     * An exercise found unfinished: it stands still after what is known to be counted.
     *
     * @param counted what the journal kept, in order
     * @param total   time already spent on it
     */
    public static Run resume(Script script, List<Counted> counted, Duration total, int timeScale) {
        int at = 0;
        for (Counted done : counted) at = Math.max(at, afterCount(script, done.spot()));
        var mode = at == script.size() ? new Mode.Over(true) : new Mode.Paused(Mode.Why.RESUMED, Duration.ZERO);
        return new Run(script, at, Duration.ZERO, Duration.ZERO, mode, counted, Presses.AT_START, total, timeScale);
    }

    private static int afterCount(Script script, Spot spot) {
        for (int index = 0; index < script.size(); index++) {
            if (script.stage(index).counts() && script.stage(index).spot().equals(spot)) return index + 1;
        }
        return 0;
    }

    /** The stage now running; the last one when all is over. */
    public Stage stage() {
        return script.stage(Math.min(at, script.size() - 1));
    }

    /** The stage that follows, if any does. */
    public Optional<Stage> next() {
        return at + 1 < script.size() ? Optional.of(script.stage(at + 1)) : Optional.empty();
    }

    public boolean isOver() {
        return mode instanceof Mode.Over;
    }

    public boolean isGoing() {
        return mode instanceof Mode.Going || mode instanceof Mode.Resuming;
    }

    /** How many repetitions count in the bout of {@code spot}. */
    public int countedIn(Spot spot) {
        return (int) counted.stream().filter(done -> done.spot().sharesBout(spot)).count();
    }

    /** Exercise time left in the running stage or get-ready; absent if it lasts until a key is pressed. */
    public Optional<Duration> left() {
        Optional<Duration> left = mode instanceof Mode.Resuming resuming
            ? resuming.length().map(length -> length.minus(resuming.elapsed()))
            : stage().length().map(length -> length.minus(elapsed));
        return left.map(duration -> duration.isNegative() ? Duration.ZERO : duration);
    }

    Run with(Mode newMode) {
        return new Run(script, at, elapsed, held, newMode, counted, presses, total, timeScale);
    }

    Run with(Script newScript) {
        return new Run(newScript, at, elapsed, held, mode, counted, presses, total, timeScale);
    }

    Run at(int stage, Duration elapsedThere) {
        return new Run(script, stage, elapsedThere, held, mode, counted, presses, total, timeScale);
    }

    Run holding(Duration newHeld) {
        return new Run(script, at, elapsed, newHeld, mode, counted, presses, total, timeScale);
    }

    Run counting(Counted done) {
        List<Counted> more = new ArrayList<>(counted);
        more.add(done);
        return withCounted(more).holding(Duration.ZERO);
    }

    Run withCounted(List<Counted> newCounted) {
        return new Run(script, at, elapsed, held, mode, newCounted, presses, total, timeScale);
    }

    /** Real time went by, whatever the exercise did with it. */
    Run later(Duration real) {
        return new Run(script, at, elapsed, held, mode, counted, presses.later(real), total.plus(real), timeScale);
    }

    Run with(Presses newPresses) {
        return new Run(script, at, elapsed, held, mode, counted, newPresses, total, timeScale);
    }
}
