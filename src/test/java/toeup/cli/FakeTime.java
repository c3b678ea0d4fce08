package toeup.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/** A clock on the wall that can be set, and beside it one that only goes on. */
final class FakeTime extends Clock implements LongSupplier {
    private final ZoneId zone;
    private Instant wall;
    private long nanos;

    FakeTime(Instant wall, ZoneId zone) {
        this.wall = wall;
        this.zone = zone;
    }

    void advance(Duration time) {
        nanos += time.toNanos();
        wall = wall.plus(time);
    }

    /** Somebody, or the network, sets the clock on the wall. */
    void set(Instant to) {
        wall = to;
    }

    @Override public long getAsLong() {
        return nanos;
    }

    @Override public Instant instant() {
        return wall;
    }

    @Override public ZoneId getZone() {
        return zone;
    }

    @Override public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException("nobody asks for it");
    }
}
