package toeup.cue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Programs that end when a test lets them, and keep count of how many run at once. */
final class FakePrograms implements Launcher {
    private static final int LONG_ENOUGH_SECONDS = 20;

    private final List<Fake> started = new ArrayList<>();
    private final AtomicInteger alive = new AtomicInteger();
    private volatile int mostAtOnce;
    private volatile boolean endAtOnce;
    private volatile boolean survive;
    private volatile int exitCode;
    private volatile boolean missing;
    private volatile String broken = "";

    /** From now on every program ends by itself, with this exit code. */
    FakePrograms endingWith(int code) {
        endAtOnce = true;
        exitCode = code;
        return this;
    }

    /** From now on this one fails, whatever the others do. */
    FakePrograms failing(String program) {
        broken = program;
        return this;
    }

    /** From now on no program can be started. */
    FakePrograms unstartable() {
        missing = true;
        return this;
    }

    /** From now on no program can be killed. */
    FakePrograms unkillable() {
        survive = true;
        return this;
    }

    @Override
    public Launched start(List<String> command, String input) throws IOException {
        if (missing) throw new IOException("no such file");
        Fake fake = new Fake(command, input);
        mostAtOnce = Math.max(mostAtOnce, alive.incrementAndGet());
        synchronized (started) {
            started.add(fake);
            started.notifyAll();
        }
        if (endAtOnce) fake.end();
        return fake;
    }

    int mostAtOnce() {
        return mostAtOnce;
    }

    int alive() {
        return alive.get();
    }

    List<String> inputs() {
        synchronized (started) {
            return started.stream().map(fake -> fake.input.strip()).toList();
        }
    }

    List<String> command(int index) {
        return started(index).command;
    }

    /** The program started as number {@code index}, from 0, as soon as it is. */
    Fake started(int index) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONG_ENOUGH_SECONDS);
        synchronized (started) {
            try {
                while (started.size() <= index) {
                    long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                    if (left <= 0) throw new AssertionError("only " + started.size() + " were started");
                    started.wait(left);
                }
            } catch (InterruptedException nobodyInterrupts) {
                throw new AssertionError(nobodyInterrupts);
            }
            return started.get(index);
        }
    }

    /** One of them. */
    final class Fake implements Launched {
        private final List<String> command;
        private final String input;
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile boolean killed;

        Fake(List<String> command, String input) {
            this.command = command;
            this.input = input;
        }

        /** Comes to its end by itself. */
        synchronized void end() {
            if (ended.getCount() == 0) return;
            alive.decrementAndGet();
            ended.countDown();
        }

        @Override
        public boolean ends(Duration within) throws InterruptedException {
            return ended.await(survive ? 0 : within.toNanos(), TimeUnit.NANOSECONDS);
        }

        @Override
        public boolean isFine() {
            return !killed && exitCode == 0 && !command.get(0).equals(broken);
        }

        @Override
        public void kill() {
            killed = true;
            if (!survive) end();
        }

        boolean isKilled() {
            return killed;
        }
    }
}
