package toeup.ui.app;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to the screens. */
public sealed interface Event {
    /** From the keyboard, the window or the system. */
    record Came(Input input) implements Event {}

    /**
     * Time went by. Comes before every key, so that each key finds the state of its own moment.
     *
     * @param real  monotonic time since the last such event
     * @param wall  the same by the calendar clock
     * @param today the date now
     */
    record Passed(Duration real, Duration wall, LocalDate today) implements Event {}

    /** Something asked for is done, or files have changed: the world is this now. */
    record Changed(World world) implements Event {}

    /** The records of a patient have been read so far. */
    record Read(UUID patient, Reading reading) implements Event {}

    /** All that was asked for so far is done, and what came of it was told. */
    record Settled() implements Event {}

    /**
     * Something to tell.
     *
     * @param good whether it is good news, such as "saved"; else it must not be overlooked
     */
    record Said(String message, boolean good) implements Event {}
}
