package toeup.session;

import java.time.Duration;

/** What can happen to a running exercise. */
public sealed interface RunEvent {
    /**
     * Time went by since the last tick.
     *
     * @param real monotonic time
     * @param wall time by the computer's calendar clock; differs from {@code real} after a sleep or a changed clock
     */
    record Tick(Duration real, Duration wall) implements RunEvent {
        /** Both clocks agree. */
        public static Tick of(Duration passed) {
            return new Tick(passed, passed);
        }
    }

    /** Stand still. */
    record Pause() implements RunEvent {}

    /** Go on after a pause, a question or a wish to stop. */
    record GoOn() implements RunEvent {}

    /** Stand still, or go on if it stands still already. */
    record PauseToggled() implements RunEvent {}

    /** A wait is over: get-ready, switch, rest; or the patient is back from a walk. */
    record EndWait() implements RunEvent {}

    /** Own pace: a repetition is done, a hold begins, or a timed hold ends early. */
    record Count() implements RunEvent {}

    /** The last repetition was none. */
    record TakeBack() implements RunEvent {}

    /** Ask whether to go back one set. */
    record AskBack() implements RunEvent {}

    /** Ask whether to leave this exercise for the next. */
    record AskNext() implements RunEvent {}

    /** Yes to the question asked. */
    record Yes() implements RunEvent {}

    /** Hold longer by this many seconds; negative for shorter. */
    record Longer(int seconds) implements RunEvent {}

    /** Stop now and ask why. */
    record Stop() implements RunEvent {}
}
