package toeup.tmux;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The one place where tests wait for something outside this JVM: as short as possible, and never for ever. */
public final class Waiting {
    /** Far more than anything takes on a machine of its own; slow and shared ones must not fail for being slow. */
    public static final Duration MOST = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Waiting() {}

    /**
     * Looks again and again until there is something.
     *
     * @param complaint says what was seen instead, should it never come
     */
    public static <T> T until(Supplier<Optional<T>> look, Supplier<String> complaint) {
        long end = System.nanoTime() + MOST.toNanos();
        while (true) {
            Optional<T> seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + MOST.toSeconds() + " s: " + complaint.get());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while waiting", e);
        }
    }
}
