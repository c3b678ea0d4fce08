package toeup.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import toeup.session.Effect;

class BellsTest {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final AtomicInteger rung = new AtomicInteger();
    private final Bells bells = new Bells(nanos::get, rung::incrementAndGet);

    private int rungAfter(int millis) {
        nanos.addAndGet(Duration.ofMillis(millis).toNanos());
        bells.ringIfDue();
        return rung.get();
    }

    @Test void one_rings_for_go_two_for_a_switch_and_three_when_all_is_done() {
        assertEquals(1, Effect.Cue.GO.bells());
        assertEquals(2, Effect.Cue.SWITCH.bells());
        assertEquals(3, Effect.Cue.DONE.bells());
    }

    @Test void bells_are_250_ms_apart() {
        bells.tell(Effect.Cue.DONE);
        assertEquals(1, rungAfter(0));
        assertEquals(1, rungAfter(249));
        assertEquals(Optional.of(Duration.ofMillis(1)), bells.untilDue());
        assertEquals(2, rungAfter(1));
        assertEquals(3, rungAfter(250));
        assertEquals(Optional.empty(), bells.untilDue());
    }

    @Test void a_newer_cue_replaces_what_is_left_of_an_older_one() {
        bells.tell(Effect.Cue.DONE);
        assertEquals(1, rungAfter(0));
        bells.tell(Effect.Cue.GO);
        assertEquals(2, rungAfter(250));
        assertEquals(2, rungAfter(250));
    }
}
