package toeup.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import toeup.LongRun;

/**
 * Thousands of damaged files of every kind: each is read as it was or named with its place and kept, and the next start
 * tells all the rest as if nothing had happened.
 */
class DamagedTest {
    private static final int CASES = LongRun.times(10_400, 500_000);
    private static final double NANOS_PER_MS = 1e6;
    /** Of computing, which no other program on this machine can make longer. */
    private static final double LONGEST_MS = 1_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Damaged damaged = new Damaged();

    @Test void a_whole_file_is_read_as_it_is() {
        for (Damaged.Kind kind : Damaged.Kind.values()) {
            assertTrue(damaged.check(kind, damaged.good(kind), true), kind.name());
        }
    }

    @Tag("sweep")
    @Test void ten_thousand_damaged_files_are_named_and_kept_and_hide_nothing_else() {
        long seed = Long.getLong("toeup.seed", System.nanoTime());
        Random random = new Random(seed);
        List<Damaged.Kind> kinds = List.of(Damaged.Kind.values());
        Mutations mutations = new Mutations(random, Stream.of(Damaged.Kind.values()).map(damaged::good).toList());
        int harmless = 0;
        double longest = 0;
        for (int i = 0; i < CASES; i++) {
            Damaged.Kind kind = kinds.get(i % kinds.size());
            byte[] bytes = mutations.of(damaged.good(kind));
            long begun = THREADS.getCurrentThreadCpuTime();
            if (isSame(kind, bytes, "seed " + seed + ", case " + i)) harmless++;
            longest = Math.max(longest, (THREADS.getCurrentThreadCpuTime() - begun) / NANOS_PER_MS);
        }
        System.out.printf("damaged files: %d of %d kinds, read as they were: %d, set aside: %d, crashes: 0, longest: %.0f ms"
            + ", seed %d%n", CASES, kinds.size(), harmless, damaged.setAside(), longest, seed);
        assertTrue(longest < LONGEST_MS, longest + " ms");
        assertTrue(damaged.setAside() > CASES / 5, "set aside: " + damaged.setAside());
    }

    private boolean isSame(Damaged.Kind kind, byte[] bytes, String what) {
        try {
            return damaged.check(kind, bytes, true);
        } catch (RuntimeException | Error wrong) {
            throw new AssertionError(what + ", " + kind + ": " + Base64.getEncoder().encodeToString(bytes), wrong);
        }
    }
}
