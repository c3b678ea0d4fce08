package toeup.cli;

import toeup.content.BrokenContent;
import toeup.content.OnDemand;

/** Reads the rest of the content while the first menu is looked at, so that no key waits for it. */
final class ReadAhead {
    private final OnDemand content;
    private final Runnable end;
    private volatile BrokenContent broken;

    /** @param end asks the screens to end; called from a thread of its own when a mistake is met */
    ReadAhead(OnDemand content, Runnable end) {
        this.content = content;
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
