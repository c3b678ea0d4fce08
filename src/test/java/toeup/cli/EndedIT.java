package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import toeup.LongRun;
import toeup.tmux.Checkout;
import toeup.tmux.Pane;
import toeup.tmux.Tools;
import toeup.tmux.Waiting;

/**
 * The real program is ended, stopped or loses its terminal at any moment of a repetition: the terminal is as it was,
 * what was counted is kept, and the next start offers to go on.
 */
class EndedIT {
    private static final int POINTS = LongRun.times(2, 50);
    private static final String FASTER = "10";
    /** A squeeze, 3 s up, a hold of 10 s and 3 s down, ten times faster. */
    private static final int ONE_LIFT_MILLIS = 1_700;
    /** Starts the program as a job and, when it is stopped, has the terminal until told to go on, as a shell does. */
    private static final String SHELL = """
        set -m
        own=$(stty -g)
        ./run.sh start ball-lifts --reps 9 --hold 10
        code=$?
        while [ $code -eq 148 ]; do
            stty "$own"
            echo SHELL
            read -r
            fg >/dev/null
            code=$?
        done
        exit $code
        """;
    private static final Pattern NOW_DOING = Pattern.compile("repetition ([2-9]) of 9");

    private final Pane first = Pane.of(80, 24);
    private final long seed = Long.getLong("toeup.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private boolean leftBehind;

    /** What can happen to a program in a terminal, and the exit code it then has for the shell. */
    enum Way {
        HUP(129), INT(130), QUIT(143), TERM(143), STOPPED(130), CLOSED(0);

        private final int exitCode;

        Way(int exitCode) {
            this.exitCode = exitCode;
        }

        /** @param toProgram not to the script that started it */
        void happens(Pane pane, boolean toProgram) {
            ProcessHandle jvm = pane.jvm();
            switch (this) {
                case CLOSED -> {
                    pane.hangUp();
                    Waiting.until(() -> Optional.of(true).filter(yes -> !jvm.isAlive()), () -> "the JVM ends");
                }
                case STOPPED -> {
                    long job = pane.launcher().pid();
                    assertTrue(job > 1, "the script runs");  // or every process would be stopped
                    Tools.run(new ProcessBuilder("sh", "-c", "kill -TSTP -" + job));
                    pane.waitFor("SHELL").type("fg\n");
                    pane.waitUntil("it is repainted", screen -> !screen.contains("SHELL")).keys("C-c");
                }
                case QUIT -> pane.signal("QUIT", jvm).signal("QUIT", pane.launcher());
                default -> pane.signal(name(), toProgram ? jvm : pane.launcher());
            }
        }
    }

    @BeforeEach
    void setUp() {
        TrainerIT.start(first, "start", "ball-lifts");
        TrainerIT.answerTheFirstPages(first);
        first.waitFor(TrainerIT.say("checks.well")).keys("C-c");
        assertEquals(130, first.exitCode());
    }

    @AfterEach
    void close() {
        first.close();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void at_any_moment_of_a_repetition_the_terminal_is_given_back_and_what_was_counted_is_kept(Way way) {
        int kept = 0;
        for (int point = 0; point < POINTS; point++) {
            int millis = random.nextInt(ONE_LIFT_MILLIS);
            String when = "seed " + seed + ", point " + point + ", " + millis + " ms";
            try (Pane pane = TrainerIT.again(first).with("TOEUP_TIME_SCALE", FASTER)) {
                int counted = countedAt(pane, millis);
                way.happens(pane, random.nextBoolean());
                if (way != Way.CLOSED) assertGivenBack(pane, way, when);
                assertTrue(journaled() >= counted, () -> when + ": " + journaled() + " of " + counted + " are kept");
                kept += counted;
            }
        }
        System.out.println(way + " at " + POINTS + " moments (seed " + seed + "): terminal as before, " + kept
            + " repetitions kept, lost: 0");
    }

    /** Exercises up to a moment of the second repetition or a little later; gives how many are counted by then. */
    private int countedAt(Pane pane, int millis) {
        pane.start(Checkout.ready(), "bash", "-c", SHELL);
        if (leftBehind) pane.waitFor(TrainerIT.say("resume.title")).type("2");
        pane.waitFor(TrainerIT.say("checks.well")).type("1");
        pane.waitUntil("a repetition is counted", screen -> NOW_DOING.matcher(screen).find());
        leftBehind = true;
        long seen = System.nanoTime();
        pane.waitUntil("the moment", screen -> System.nanoTime() - seen >= Duration.ofMillis(millis).toNanos());
        Matcher now = NOW_DOING.matcher(pane.screen());
        assertTrue(now.find(), () -> "it still runs:\n" + pane.screen());
        return Integer.parseInt(now.group(1)) - 1;
    }

    private static void assertGivenBack(Pane pane, Way way, String when) {
        assertEquals(way.exitCode, pane.exitCode(), when);
        assertEquals(pane.settingsBefore(), pane.settingsAfter(), when);
        assertFalse(pane.isAlternateScreen(), when);
        assertTrue(pane.isCursorVisible(), when);
        assertFalse(pane.output().contains("thread"), when);
        assertEquals(List.of(), pane.screen().lines().filter(line -> !line.isBlank()).toList(), when);
    }

    /** How many repetitions stand in the journal of the exercise under way. */
    private long journaled() {
        try (Stream<Path> journals = Files.list(first.home().resolve("state/toeup/journal"))) {
            Path journal = journals.filter(file -> file.toString().endsWith(".ndjson")).findFirst().orElseThrow();
            return Files.readString(journal).lines().filter(line -> line.contains("\"kind\": \"counted\"")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
