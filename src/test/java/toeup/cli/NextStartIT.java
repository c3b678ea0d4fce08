package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import toeup.tmux.Pane;

/** How long the real program takes to be there again after it was killed in the middle of an exercise. */
@Tag("alone")
class NextStartIT {
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final Pane pane = Pane.of(80, 24).with("TOEUP_TIME_SCALE", TrainerIT.BRISK);

    @AfterEach
    void close() {
        pane.close();
    }

    @Test
    void within_three_seconds_it_offers_to_go_on_with_what_the_journal_holds() {
        TrainerIT.start(pane, "start", "ball-lifts", "--reps", "3");
        TrainerIT.answerTheFirstPages(pane);
        pane.waitFor(TrainerIT.say("checks.well")).type("1");
        pane.waitFor("repetition 2 of 3").signal("KILL", pane.jvm());
        assertEquals(137, pane.exitCode());
        try (Pane next = TrainerIT.again(pane)) {
            long begun = System.nanoTime();
            TrainerIT.start(next);
            next.waitFor(TrainerIT.say("resume.title"));
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            assertTrue(took.compareTo(LONGEST) <= 0, took.toString());
            System.out.println("next start after a kill, with a journal: " + took.toMillis() + " ms");
        }
    }
}
