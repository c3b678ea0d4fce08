package toeup.cue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Starts programs that are heard. */
public interface Launcher {
    /**
     * Starts a program. What it prints goes nowhere.
     *
     * @param command the program and its arguments
     * @param input   what it reads, before its input ends
     * @throws IOException if it cannot be started
     */
    Launched start(List<String> command, String input) throws IOException;

    /** A program that was started. */
    interface Launched {
        /** Waits for its end, and tells whether that came in time. */
        boolean ends(Duration within) throws InterruptedException;

        /** Whether it did what it was asked for; only known after its end. */
        boolean isFine();

        /** Ends it, and all that it started, at once. */
        void kill();
    }
}
