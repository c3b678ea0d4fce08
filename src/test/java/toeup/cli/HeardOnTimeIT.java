package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever players and voices do, an exercise takes its time to the second. */
@Tag("alone")
class HeardOnTimeIT extends Hearing {
    private static final String FAIL = "echo failed >>\"${0%/*}/said\"; exit 1";
    private static final String SLOW = "cat >>\"${0%/*}/said\"; sleep 1.5";
    /** The shortest hold whose end is told. */
    private static final int HOLD = 5;
    /** A squeeze of 1 s, 3 s up, and 3 s down after the hold. */
    private static final double MOVING_SECONDS = 7;
    /** A test machine may be busy; the trainer itself is late by milliseconds. */
    private static final double BUSY_MACHINE_SECONDS = 1;

    @Test
    void a_slow_voice_is_cut_off_and_does_not_make_an_exercise_longer() {
        install("pw-play", NOTE_THE_TIME);
        install("spd-say", SLOW);
        lift(LONG_HOLD);
        waitForLine("said", "Done");
        assertOnTime(LONG_HOLD);
        assertEquals(ALL_WORDS, lines("said"));
    }

    @Test
    void a_voice_that_hangs_is_told_of_once_and_does_not_make_an_exercise_longer() {
        install("pw-play", NOTE_THE_TIME);
        install("spd-say", HANG);
        lift(HOLD);
        pane.waitFor("spd-say got stuck, so the voice is off.");
        int started = lines("running").size();
        pane.waitFor(TrainerIT.say("tally.done"));
        assertOnTime(HOLD);
        assertEquals(started, lines("running").size());
        assertNothingRuns();
    }

    @Test
    void voices_that_fail_are_tried_once_each_and_told_of_once() {
        install("pw-play", NOTE_THE_TIME);
        install("spd-say", FAIL);
        install("espeak-ng", FAIL);
        getReady(LONG_HOLD);
        pane.waitFor("espeak-ng cannot speak, so the voice is off.");
        TrainerIT.endGetReady(pane);
        pane.waitFor(TrainerIT.say("tally.done"));
        assertOnTime(LONG_HOLD);
        assertEquals(List.of("failed", "failed"), lines("said"));
    }

    private void assertOnTime(int holdSeconds) {
        waitForLines("played", 4);
        List<Double> at = lines("played").stream()
            .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).toList();
        double took = at.get(3) - at.get(1);
        assertEquals(MOVING_SECONDS + holdSeconds, took, BUSY_MACHINE_SECONDS, "from go to done");
    }
}
