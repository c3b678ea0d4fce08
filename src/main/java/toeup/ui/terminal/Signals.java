package toeup.ui.terminal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import toeup.ui.app.Signal;

/** Listens to the system's signals, each on a thread of its own, until closed. */
final class Signals implements AutoCloseable {
    private final Deque<Runnable> undo = new ArrayDeque<>();

    /**
     * Hands on a request to end, once, so that the program can save first. Should it not end by itself, asking again
     * ends it without its consent, and without what cannot be done any more.
     */
    Signals onEnd(Signal signal, Runnable told) {
        handle(signal.name(), new EndPolitely(signal, told));
        return this;
    }

    /** Runs an action on each signal of a name, such as WINCH. */
    Signals on(String name, Runnable action) {
        handle(name, received -> action.run());
        return this;
    }

    /** Gives all signals back to whom they belonged before. */
    @Override
    public void close() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }

    private void handle(String name, sun.misc.SignalHandler handler) {
        try {
            sun.misc.Signal signal = new sun.misc.Signal(name);
            sun.misc.SignalHandler before = sun.misc.Signal.handle(signal, handler);
            undo.push(() -> sun.misc.Signal.handle(signal, before));
        } catch (IllegalArgumentException notOurs) {
            // This JVM was told to leave signals alone (-Xrs); they then do what the system does.
        }
    }

    private static final class EndPolitely implements sun.misc.SignalHandler {
        /** Longer than any saving takes, and than one hang-up takes to arrive by two ways. */
        private static final long PATIENCE_NANOS = Duration.ofSeconds(3).toNanos();
        private static final long LAST_MILLIS = 2_000;
        /** As of a JVM that was killed, after which the start script gives the terminal back. */
        private static final int KILLED = 137;

        private final Signal signal;
        private final Runnable told;
        private long toldNanos;
        private boolean asked;

        EndPolitely(Signal signal, Runnable told) {
            this.signal = signal;
            this.told = told;
        }

        @Override
        public synchronized void handle(sun.misc.Signal received) {
            long now = System.nanoTime();
            if (!asked) {
                asked = true;
                toldNanos = now;
                told.run();
            } else if (now - toldNanos > PATIENCE_NANOS) {
                haltSoon();
                System.exit(signal.exitCode());
            }
        }

        /** A terminal that takes no output holds whoever would give it back, and with that the exit itself. */
        private void haltSoon() {
            Thread last = new Thread(() -> {
                try {
                    Thread.sleep(LAST_MILLIS);
                } catch (InterruptedException now) {
                    // All the sooner.
                }
                Runtime.getRuntime().halt(KILLED);
            }, "halt");
            last.setDaemon(true);
            last.start();
        }
    }
}
