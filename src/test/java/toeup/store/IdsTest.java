package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
    /** A clock that a test sets. */
    private static final class SetClock extends Clock {
        private Instant now = Samples.START;

        @Override public Instant instant() {
            return now;
        }

        @Override public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final SetClock clock = new SetClock();
    private final Ids ids = new Ids(clock, new Random(3));

    @Test void an_id_is_a_version_7_uuid_with_the_time_in_front() {
        UUID id = ids.next();
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(Samples.START.toEpochMilli(), id.getMostSignificantBits() >>> 16);
        assertTrue(id.toString().matches("[0-9a-f-]{36}"));
    }

    @Test void ids_sort_in_the_order_of_making_also_when_the_clock_steps_back() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            if (i == 9_000) clock.now = clock.now.minusSeconds(86_400);
            if (i == 12_000) clock.now = clock.now.plusSeconds(3);
            if (i == 15_000) clock.now = clock.now.plusSeconds(100_000);
            made.add(ids.next().toString());
        }
        assertEquals(made.stream().sorted().toList(), made);
        assertEquals(made.size(), new HashSet<>(made).size());
    }

    @Test void two_machines_at_the_same_moment_make_different_ids() {
        assertTrue(!ids.next().equals(new Ids(clock, new Random(4)).next()));
    }
}
