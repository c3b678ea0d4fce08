package toeup.cue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import toeup.catalog.Coded;

/**
 * Has programs do one thing after another, on a thread that is there only for as long as something is to be heard.
 * Never two at once: something newer cuts off what is heard, and what nobody has heard yet is forgotten. A program
 * that fails gives way to the next one; when the last has failed, or one hangs, that is told once and nothing is
 * started any more.
 */
public final class Performer implements AutoCloseable {
    /** So long nothing may come to its end, in one piece or in several that were cut off. */
    static final Duration PATIENCE = Duration.ofSeconds(10);
    /** More than a killed program needs to be gone. */
    private static final Duration LAST_MOMENT = Duration.ofSeconds(1);

    private final String name;
    private final Supplier<List<Program.Found>> search;
    private final Launcher launcher;
    private final LongSupplier nanos;
    private final Consumer<Trouble> told;
    /** The worker's own: programs that have not failed yet, the best first; null before they were searched for. */
    private Deque<Program.Found> programs;
    /** The worker's own: how long nothing has come to its end. */
    private Duration unfinished = Duration.ZERO;
    private Optional<Job> next = Optional.empty();
    private Optional<Thread> worker = Optional.empty();
    private boolean over;

    /**
     * What a program is to do.
     *
     * @param arguments those that differ from time to time
     * @param input     what it reads
     */
    record Job(List<String> arguments, String input) {}

    /**
     * @param name     of the thread
     * @param search   finds programs, the best first, on that thread
     * @param launcher starts it
     * @param nanos    a clock that never jumps
     * @param told     hears, on that thread, why nothing is heard any more
     */
    Performer(String name, Supplier<List<Program.Found>> search, Launcher launcher, LongSupplier nanos,
              Consumer<Trouble> told) {
        this.name = name;
        this.search = search;
        this.launcher = launcher;
        this.nanos = nanos;
        this.told = told;
    }

    /** With real programs of the search path. */
    public static Performer of(String name, String searchPath, List<Program> programs, Consumer<Trouble> told) {
        return new Performer(name, () -> Program.find(searchPath, programs), new Processes(), System::nanoTime, told);
    }

    /** Whether nothing will be heard any more. */
    synchronized boolean isOver() {
        return over;
    }

    /** Does this instead of what is being done; returns at once. */
    synchronized void perform(Job job) {
        if (over) return;
        next = Optional.of(job);
        worker.ifPresentOrElse(Thread::interrupt, this::begin);
    }

    /** Breaks off what is being done; returns at once. */
    synchronized void stop() {
        next = Optional.empty();
        worker.ifPresent(Thread::interrupt);
    }

    private void begin() {
        Thread thread = new Thread(this::work, name);
        thread.setDaemon(true);
        worker = Optional.of(thread);
        thread.start();
    }

    /** Ends what is being done, for good, and returns when that is gone. */
    @Override
    public void close() {
        Optional<Thread> last;
        synchronized (this) {
            over = true;
            stop();
            last = worker;
        }
        try {
            if (last.isPresent()) last.get().join(LAST_MOMENT.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        for (Optional<Job> job = take(); job.isPresent(); job = take()) {
            try {
                run(job.get());
            } catch (RuntimeException | Error bug) {
                // A trace of it would be written across the screen.
                end(Trouble.Kind.FAILED, name);
            }
        }
    }

    private synchronized Optional<Job> take() {
        // An interruption was meant for the job before; whoever interrupts from now on means this one.
        Thread.interrupted();
        Optional<Job> taken = next;
        next = Optional.empty();
        if (taken.isEmpty()) worker = Optional.empty();
        return taken;
    }

    /** By the first program that can: that one is installed does not mean that its sound system runs. */
    private void run(Job job) {
        if (programs == null) programs = new ArrayDeque<>(search.get());
        if (programs.isEmpty()) end(Trouble.Kind.NONE, "");
        while (!programs.isEmpty() && !isDone(job, programs.peek())) {
            Program.Found failed = programs.poll();
            if (programs.isEmpty()) end(Trouble.Kind.FAILED, failed.name());
        }
    }

    /** Whether the program did it, or would have if it had not been cut off; else it failed. */
    private boolean isDone(Job job, Program.Found program) {
        long begun = nanos.getAsLong();
        List<String> command = Stream.concat(program.command().stream(), job.arguments().stream()).toList();
        try {
            return isDone(launcher.start(command, job.input()), program.name(), begun);
        } catch (IOException cannotBeStarted) {
            return false;
        }
    }

    private boolean isDone(Launcher.Launched launched, String program, long begun) {
        try {
            if (launched.ends(PATIENCE.minus(unfinished))) {
                unfinished = Duration.ZERO;
                return launched.isFine();
            }
            isGone(launched);
            end(Trouble.Kind.HANGS, program);
        } catch (InterruptedException cutOff) {
            unfinished = unfinished.plusNanos(nanos.getAsLong() - begun);
            if (!isGone(launched) || unfinished.compareTo(PATIENCE) >= 0) end(Trouble.Kind.HANGS, program);
        }
        return true;
    }

    /** Ends a program, and only then goes on: whoever interrupts here wants something newer, which has to wait. */
    private static boolean isGone(Launcher.Launched launched) {
        launched.kill();
        while (true) {
            try {
                return launched.ends(LAST_MOMENT);
            } catch (InterruptedException newer) {
                // Waits on.
            }
        }
    }

    private void end(Trouble.Kind kind, String program) {
        synchronized (this) {
            // Nobody misses what fails while all is being ended.
            if (over) return;
            over = true;
            next = Optional.empty();
        }
        told.accept(new Trouble(kind, program));
    }

    /**
     * Why nothing is heard any more.
     *
     * @param program what it was; empty if there is none
     */
    public record Trouble(Kind kind, String program) {
        /** What can go wrong. */
        public enum Kind implements Coded {
            /** No program for it is installed. */
            NONE,
            /** No program can; it is the last that is named. */
            FAILED,
            /** The program does not come to an end. */
            HANGS
        }
    }
}
