package toeup.ui.terminal;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs a slow action at least once after every request, one at a time; requests that come while one already waits
 * are joined with it. So a window dragged by its corner asks for its size a few times, not a hundred.
 */
final class Joined implements Runnable {
    private final AtomicBoolean waits = new AtomicBoolean();
    private final Runnable action;

    Joined(Runnable action) {
        this.action = action;
    }

    @Override
    public void run() {
        if (waits.compareAndSet(false, true)) {
            runAlone();
        }
    }

    private synchronized void runAlone() {
        waits.set(false);
        action.run();
    }
}
