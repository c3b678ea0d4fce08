package toeup.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PerformerTest {
    private static final Program.Found SPEAKER = new Program.Found("speak", List.of("/bin/speak", "--stdin"));
    private static final String THREAD = "performer under test";
    private static final int LONG_ENOUGH_SECONDS = 20;

    private final FakePrograms programs = new FakePrograms();
    private final AtomicLong nanos = new AtomicLong();
    private final BlockingQueue<Performer.Trouble> told = new LinkedBlockingQueue<>();
    private final Performer performer = performer(List.of(SPEAKER));

    private Performer performer(List<Program.Found> found) {
        return new Performer(THREAD, () -> found, programs, nanos::get, told::add);
    }

    @AfterEach void close() {
        performer.close();
    }

    private void say(String words) {
        performer.perform(new Performer.Job(List.of(), words));
    }

    private Performer.Trouble trouble() throws InterruptedException {
        Performer.Trouble trouble = told.poll(LONG_ENOUGH_SECONDS, TimeUnit.SECONDS);
        if (trouble == null) throw new AssertionError("nothing was told");
        return trouble;
    }

    private static boolean isThreadThere() {
        return Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> thread.getName().equals(THREAD));
    }

    private static void waitUntilThreadIsGone() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONG_ENOUGH_SECONDS);
        while (isThreadThere() && System.nanoTime() < until) Thread.onSpinWait();
        assertFalse(isThreadThere());
    }

    @Test void a_program_gets_its_words_on_its_input_and_not_among_its_arguments() {
        say("hold");
        assertEquals(List.of("/bin/speak", "--stdin"), programs.command(0));
        assertEquals(List.of("hold"), programs.inputs());
    }

    @Test void what_is_newer_cuts_off_what_is_older() {
        say("raise");
        FakePrograms.Fake raise = programs.started(0);
        say("hold");
        FakePrograms.Fake hold = programs.started(1);
        assertTrue(raise.isKilled());
        assertFalse(hold.isKilled());
        assertEquals(1, programs.alive());
    }

    @Test void never_two_are_heard_at_once_and_the_newest_is_always_heard() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            say("word " + i);
            int heard = programs.inputs().size();
            if (random.nextInt(3) == 0 && heard > 0) programs.started(heard - 1).end();
            if (random.nextInt(10) == 0) performer.stop();
            if (random.nextInt(4) == 0) Thread.yield();
        }
        say("the last");
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONG_ENOUGH_SECONDS);
        while (!programs.inputs().contains("the last") && System.nanoTime() < until) Thread.onSpinWait();
        assertTrue(programs.inputs().contains("the last"));
        assertEquals(1, programs.mostAtOnce());
        assertEquals(List.of(), List.copyOf(told));
    }

    /** Would hang for ever if who asks had to wait for a program, its search or its start. */
    @Test void who_asks_never_waits_for_a_program_to_start() throws InterruptedException {
        CountDownLatch searching = new CountDownLatch(1);
        CountDownLatch found = new CountDownLatch(1);
        try (Performer slow = new Performer(THREAD, () -> {
            searching.countDown();
            while (found.getCount() > 0) Thread.onSpinWait();
            return List.of(SPEAKER);
        }, programs, nanos::get, told::add)) {
            slow.perform(new Performer.Job(List.of(), "raise"));
            searching.await();
            slow.perform(new Performer.Job(List.of(), "hold"));
            slow.perform(new Performer.Job(List.of(), "lower"));
            found.countDown();
            programs.started(1);
            assertEquals(List.of("raise", "lower"), programs.inputs());
        }
    }

    @Test void there_is_a_thread_only_while_something_is_heard() {
        assertFalse(isThreadThere());
        say("hold");
        FakePrograms.Fake hold = programs.started(0);
        assertTrue(isThreadThere());
        hold.end();
        waitUntilThreadIsGone();
        say("lower");
        programs.started(1);
        assertTrue(isThreadThere());
    }

    @Test void it_can_be_told_to_be_quiet() {
        say("hold");
        FakePrograms.Fake hold = programs.started(0);
        performer.stop();
        waitUntilThreadIsGone();
        assertTrue(hold.isKilled());
    }

    @Test void closing_leaves_no_program_behind_and_starts_none_any_more() {
        say("hold");
        programs.started(0);
        performer.close();
        assertEquals(0, programs.alive());
        say("lower");
        assertEquals(List.of("hold"), programs.inputs());
        assertEquals(List.of(), List.copyOf(told));
    }

    @Test void a_program_that_fails_is_told_of_once_and_never_started_again() throws InterruptedException {
        programs.endingWith(1);
        say("raise");
        assertEquals(new Performer.Trouble(Performer.Trouble.Kind.FAILED, "speak"), trouble());
        say("hold");
        waitUntilThreadIsGone();
        assertEquals(List.of("raise"), programs.inputs());
        assertTrue(performer.isOver());
        assertEquals(List.of(), List.copyOf(told));
    }

    @Test void where_one_program_fails_another_does_it_and_does_it_from_then_on() {
        try (Performer two = performer(List.of(new Program.Found("broken", List.of("/bin/broken")), SPEAKER))) {
            programs.endingWith(0).failing("/bin/broken");
            two.perform(new Performer.Job(List.of(), "raise"));
            programs.started(1);
            waitUntilThreadIsGone();
            two.perform(new Performer.Job(List.of(), "hold"));
            programs.started(2);
            assertEquals(List.of("raise", "raise", "hold"), programs.inputs());
            assertEquals(List.of("/bin/speak", "--stdin"), programs.command(2));
            assertEquals(List.of(), List.copyOf(told));
        }
    }

    @Test void a_program_that_cannot_be_started_is_told_of() throws InterruptedException {
        programs.unstartable();
        say("raise");
        assertEquals(new Performer.Trouble(Performer.Trouble.Kind.FAILED, "speak"), trouble());
    }

    @Test void a_program_that_is_not_there_is_told_of() throws InterruptedException {
        try (Performer nobody = performer(List.of())) {
            nobody.perform(new Performer.Job(List.of(), "raise"));
            assertEquals(new Performer.Trouble(Performer.Trouble.Kind.NONE, ""), trouble());
        }
    }

    @Test void a_program_that_cannot_be_killed_is_told_of_and_nothing_is_heard_beside_it() throws InterruptedException {
        programs.unkillable();
        say("raise");
        assertEquals(Performer.Trouble.Kind.HANGS, trouble().kind());
        say("hold");
        assertEquals(List.of("raise"), programs.inputs());
    }

    /** A hanging voice is cut off every few seconds, so that no single word shows that it hangs. */
    @Test void a_voice_that_ends_no_word_for_long_hangs() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            say("word " + i);
            programs.started(i);
            nanos.addAndGet(Performer.PATIENCE.toNanos() / 4);
        }
        say("one more");
        assertEquals(new Performer.Trouble(Performer.Trouble.Kind.HANGS, "speak"), trouble());
        assertEquals(0, programs.alive());
    }

    @Test void words_cut_off_now_and_then_are_no_hanging_voice() {
        for (int i = 0; i < 30; i++) {
            say("word " + i);
            FakePrograms.Fake word = programs.started(i);
            nanos.addAndGet(Performer.PATIENCE.toNanos() / 4);
            if (i % 3 == 0) {
                word.end();
                waitUntilThreadIsGone();
            }
        }
        assertEquals(List.of(), List.copyOf(told));
    }

    @Test void a_mistake_of_our_own_ends_the_sound_and_nothing_else() throws InterruptedException {
        try (Performer wrong = new Performer(THREAD, () -> {
            throw new IllegalStateException("a mistake");
        }, programs, nanos::get, told::add)) {
            wrong.perform(new Performer.Job(List.of(), "raise"));
            assertEquals(Performer.Trouble.Kind.FAILED, trouble().kind());
        }
    }
}
