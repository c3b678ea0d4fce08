package toeup.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import toeup.ui.app.Event;

/** The one place where time enters the screens: measured by a clock that never jumps and, beside it, the wall's. */
final class Stopwatch {
    private final LongSupplier nanos;
    private final Clock wall;
    private final Here here;
    private long lastNanos;
    private Instant lastWall;

    /** @param nanos a clock that never jumps, such as {@code System::nanoTime} */
    Stopwatch(LongSupplier nanos, Clock wall, Here here) {
        this.nanos = nanos;
        this.wall = wall;
        this.here = here;
        this.lastNanos = nanos.getAsLong();
        this.lastWall = wall.instant();
    }

    /** What passed since the last call. */
    Event.Passed passed() {
        long nowNanos = nanos.getAsLong();
        Instant nowWall = wall.instant();
        Duration real = Duration.ofNanos(nowNanos - lastNanos);
        Duration byWall = Duration.between(lastWall, nowWall);
        lastNanos = nowNanos;
        lastWall = nowWall;
        return new Event.Passed(real, byWall, here.day(nowWall));
    }
}
