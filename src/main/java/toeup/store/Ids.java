package toeup.store;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes names that nobody else has: UUIDv7 (RFC 9562), whose order is the order of making within one run, also when
 * the clock steps back. The order serves sorting only; clocks of two machines never agree.
 */
public final class Ids {
    private static final long VERSION = 7L << 12;
    private static final long VARIANT = 2L << 62;
    private static final int COUNTER_MASK = 0xFFF;

    private final Clock clock;
    private final RandomGenerator random;
    private long lastMillis = -1;
    private int counter;

    /** @param random must be hard to guess and different on each machine */
    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** A new name. */
    public synchronized UUID next() {
        long now = clock.millis();
        if (now > lastMillis) {
            lastMillis = now;
            // Half the range stays free to count on within the same millisecond.
            counter = random.nextInt((COUNTER_MASK + 1) / 2);
        } else if (++counter > COUNTER_MASK) {
            lastMillis++;
            counter = 0;
        }
        return new UUID(lastMillis << 16 | VERSION | counter, VARIANT | random.nextLong() >>> 2);
    }
}
