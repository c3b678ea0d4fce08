package toeup.cli;

import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** Finds out where the user is while files are read: Java looks through all its libraries for lists of time zones. */
final class ZoneAhead implements Supplier<ZoneId> {
    private final CountDownLatch sought = new CountDownLatch(1);
    private volatile ZoneId found;

    private ZoneAhead() {}

    /** Returns at once. */
    static ZoneAhead begin() {
        ZoneAhead ahead = new ZoneAhead();
        Thread beside = new Thread(ahead::find, "zone");
        beside.setDaemon(true);
        beside.start();
        return ahead;
    }

    private void find() {
        try {
            found = ZoneId.systemDefault();
        } finally {
            sought.countDown();
        }
    }

    @Override
    public ZoneId get() {
        try {
            sought.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return found == null ? ZoneId.systemDefault() : found;
    }
}
