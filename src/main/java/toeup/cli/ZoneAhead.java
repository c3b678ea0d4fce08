package toeup.cli;

import java.time.ZoneId;
import java.util.function.Supplier;

/** Finds out where the user is while files are read: Java looks through all its libraries for lists of time zones. */
final class ZoneAhead extends Thread implements Supplier<ZoneId> {
    private volatile ZoneId found;

    private ZoneAhead() {
        super("zone");
        setDaemon(true);
    }

    static ZoneAhead begin() {
        ZoneAhead ahead = new ZoneAhead();
        ahead.start();
        return ahead;
    }

    @Override
    public void run() {
        found = ZoneId.systemDefault();
    }

    @Override
    public ZoneId get() {
        try {
            join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return found == null ? ZoneId.systemDefault() : found;
    }
}
