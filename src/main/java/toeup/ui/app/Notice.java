package toeup.ui.app;

import java.time.Duration;

/**
 * Something to tell once, until the next key.
 *
 * @param text empty for nothing
 * @param good whether it is good news, such as "saved"; else it must not be overlooked
 * @param age  how long it has been told
 */
public record Notice(String text, boolean good, Duration age) {
    static final Notice NONE = new Notice("", true, Duration.ZERO);
    /** Nobody presses a key while exercising, so that there a notice must go by itself. */
    private static final Duration WHILE_RUNNING = Duration.ofSeconds(8);

    static Notice warning(String text) {
        return new Notice(text, false, Duration.ZERO);
    }

    static Notice good(String text) {
        return new Notice(text, true, Duration.ZERO);
    }

    Notice later(Duration passed, boolean running) {
        Duration older = age.plus(passed);
        return running && older.compareTo(WHILE_RUNNING) > 0 ? NONE : new Notice(text, good, older);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
