package toeup.ui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JoinedTest {
    @Test
    void each_request_runs_when_none_waits() {
        AtomicInteger runs = new AtomicInteger();
        Joined joined = new Joined(runs::incrementAndGet);
        joined.run();
        joined.run();
        assertEquals(2, runs.get());
    }

    @Test
    void a_request_made_while_it_runs_is_run_afterwards() throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        Joined[] joined = new Joined[1];
        Thread[] later = new Thread[1];
        joined[0] = new Joined(() -> {
            if (runs.incrementAndGet() == 1) {
                later[0] = new Thread(joined[0]);
                later[0].start();
            }
        });
        joined[0].run();
        later[0].join();
        assertEquals(2, runs.get());
    }

    @Test
    void requests_made_while_one_waits_are_joined_with_it() throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        Joined[] joined = new Joined[1];
        Thread[] waiting = new Thread[1];
        joined[0] = new Joined(() -> {
            if (runs.incrementAndGet() == 1) {
                waiting[0] = new Thread(joined[0]);
                waiting[0].start();
                while (waiting[0].getState() != Thread.State.BLOCKED) {
                    Thread.onSpinWait();
                }
                Thread hundred = new Thread(() -> {
                    for (int i = 0; i < 100; i++) {
                        joined[0].run();
                    }
                });
                hundred.start();
                join(hundred);
            }
        });
        joined[0].run();
        waiting[0].join();
        assertEquals(2, runs.get());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
