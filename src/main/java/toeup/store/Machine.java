package toeup.store;

import java.security.SecureRandom;
import java.time.Clock;

/** Everything the store takes from outside: files, the time, and names nobody else has. */
public record Machine(Disk disk, Clock clock, Ids ids) {
    /** This computer. */
    public static Machine real() {
        Clock clock = Clock.systemUTC();
        return new Machine(new LocalDisk(), clock, new Ids(clock, () -> Dice.SECURE.nextLong()));
    }

    /** Not made before a name is: a start makes none, and looking for a source of randomness holds it up. */
    private static final class Dice {
        static final SecureRandom SECURE = new SecureRandom();
    }
}
