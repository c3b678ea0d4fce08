package toeup.cue;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import toeup.session.Effect;

/** Bells one after another, far enough apart to be told apart (product rules, section 8). */
public final class Bells implements Sound {
    private static final Duration APART = Duration.ofMillis(250);

    private final LongSupplier nanos;
    private final Runnable bell;
    private int left;
    private long next;

    /**
     * @param nanos a clock that never jumps
     * @param bell  rings once
     */
    public Bells(LongSupplier nanos, Runnable bell) {
        this.nanos = nanos;
        this.bell = bell;
        this.next = nanos.getAsLong();
    }

    /** Asks for bells; a newer cue replaces what is left of an older one. */
    @Override
    public void tell(Effect.Cue cue) {
        left = cue.bells();
    }

    /** Rings if a bell is due. */
    public void ringIfDue() {
        if (left == 0 || nanos.getAsLong() - next < 0) return;
        bell.run();
        left--;
        next = nanos.getAsLong() + APART.toNanos();
    }

    /** How long until the next bell; empty if none is asked for. */
    public Optional<Duration> untilDue() {
        return left == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(Math.max(0, next - nanos.getAsLong())));
    }
}
