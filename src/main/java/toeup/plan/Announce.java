package toeup.plan;

import toeup.catalog.Coded;

/** How often the seconds left of a long hold are told to somebody who does not watch them. */
public enum Announce implements Coded {
    /** Only that it begins and that it is over. */
    ENDS("ends", 0),
    EVERY_5_SECONDS("5s", 5),
    EVERY_10_SECONDS("10s", 10),
    EVERY_SECOND("every", 1);

    /** Shorter holds are over before a number has been read out. */
    public static final int SHORTEST_COUNTED_DOWN = 10;
    /** The end of a hold is told in advance, so that nobody has to let go in a hurry. */
    private static final int LAST = 3;

    private final String code;
    private final int step;

    Announce(String code, int step) {
        this.code = code;
        this.step = step;
    }

    @Override public String code() {
        return code;
    }

    /**
     * Whether a number is told on the way from the start of a hold to its end.
     *
     * @param left   whole seconds left; neither the start nor the end is a number on the way
     * @param length whole seconds of the hold
     */
    public boolean tells(long left, long length) {
        boolean onTheWay = left > 0 && left < length && length >= SHORTEST_COUNTED_DOWN;
        return onTheWay && this != ENDS && (left <= LAST || left % step == 0);
    }

    /** The number told last, which stands until the next one: {@code left} or more, and at most {@code length}. */
    public long lastTold(long left, long length) {
        long told = left;
        while (told < length && !tells(told, length)) told++;
        return told;
    }
}
