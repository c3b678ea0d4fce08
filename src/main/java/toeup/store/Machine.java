package toeup.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Everything the store takes from outside.
 *
 * @param disk    files
 * @param clock   the time, and where the user is, which decides what day it is
 * @param ids     names nobody else has
 * @param workers who reads many files
 */
public record Machine(Disk disk, Clock clock, Ids ids, Workers workers) {
    /** One that does one thing after the other. */
    public Machine(Disk disk, Clock clock, Ids ids) {
        this(disk, clock, ids, Workers.ONE);
    }

    /** This computer. */
    public static Machine real() {
        Clock clock = new ClockHere();
        return new Machine(new LocalDisk(), clock, new Ids(clock, () -> Dice.SECURE.nextLong()), Workers.ALL);
    }

    /** Finds out where it is when asked for it and not before: Java looks through all its libraries for time zones. */
    private static final class ClockHere extends Clock {
        private static final Clock UTC = Clock.systemUTC();

        @Override public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override public Clock withZone(ZoneId zone) {
            return UTC.withZone(zone);
        }

        @Override public Instant instant() {
            return UTC.instant();
        }

        @Override public long millis() {
            return UTC.millis();
        }
    }

    /** Not made before a name is: a start makes none, and looking for a source of randomness holds it up. */
    private static final class Dice {
        static final SecureRandom SECURE = new SecureRandom();
    }
}
