package toeup.cli;

import toeup.content.BrokenContent;
import toeup.content.OnDemand;

/** Reads the rest of the content, and finds out where the user is, while the first menu is looked at: no key waits. */
final class ReadAhead {
    private final OnDemand content;
    private final Here here;
    private final Runnable end;
    private volatile BrokenContent broken;

    /** @param end asks the screens to end; called from a thread of its own when a mistake is met */
    ReadAhead(OnDemand content, Here here, Runnable end) {
        this.content = content;
        this.here = here;
        this.end = end;
    }

    /** Returns at once. */
    void begin() {
        Thread reading = new Thread(this::read, "reading");
        reading.setDaemon(true);
        reading.start();
    }

    private void read() {
        try {
            content.readAll();
            here.zone();
        } catch (BrokenContent mistake) {
            broken = mistake;
            end.run();
        }
    }

    /** @throws BrokenContent if a mistake was met */
    void requireWhole() {
        if (broken != null) throw broken;
    }
}
