package toeup.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.LongSupplier;
import toeup.ui.app.Event;

/** The one place where time enters the screens: measured by a clock that never jumps and, beside it, the wall's. */
final class Stopwatch {
    private final LongSupplier nanos;
    private final Clock wall;
    private final ZoneId zone;
    private long lastNanos;
    private Instant lastWall;

    /** @param nanos a clock that never jumps, such as {@code System::nanoTime} */
    Stopwatch(LongSupplier nanos, Clock wall, ZoneId zone) {
        this.nanos = nanos;
        this.wall = wall;
        this.zone = zone;
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
        return new Event.Passed(real, byWall, LocalDate.ofInstant(nowWall, zone));
    }
}
