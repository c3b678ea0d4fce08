package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.store.Places;

/** What was done without the trainer is written down. */
class LogCommandTest extends CommandLineTest {
    @Test void what_was_done_is_written_down_and_read_again() {
        add("A");
        run("log", "ankle-dorsiflexion", "--reps", "8", "--pain", "2").prints("""
            Written down for 2026-11-23: Seated toe lifts (A strap helps), 1 set of 8, hold
            3 s, each side.
            """).exits(ExitCode.FINE);
        ExerciseRecord record = records().get(0);
        assertEquals(2, record.done().size());
        assertEquals(OptionalInt.of(24), record.done().get(0).holdSeconds());
        assertEquals(OptionalInt.of(2), record.pain());
        run("records").prints("""
              2026-11-23  Seated toe lifts (A strap helps)
                          left: 1 set, 8 repetitions, 24 s held; right: 1 set, 8
                          repetitions, 24 s held; worst pain 2; typed in
            """).exits(ExitCode.FINE);
    }

    @Test void both_feet_together_are_one_side_in_the_record() {
        add("A");
        run("log", "ankle-dorsiflexion", "--side", "both").exits(ExitCode.FINE);
        assertEquals(List.of(Optional.of(Side.BOTH)), sides());
        assertEquals(Sides.TOGETHER, records().get(0).prescribed().sides());
    }

    @Test void what_has_no_sides_has_none_in_the_record() {
        add("A");
        run("log", "ball-lifts").exits(ExitCode.FINE);
        assertEquals(List.of(Optional.empty()), sides());
    }

    @Test void taking_turns_gives_both_sides_in_the_record() {
        add("A");
        run("log", "hip-rotations").exits(ExitCode.FINE);
        assertEquals(Set.of(Optional.of(Side.LEFT), Optional.of(Side.RIGHT)), Set.copyOf(sides()));
    }

    @Test void a_walk_is_written_down_in_lengths_and_steps() {
        add("A");
        emptyProgramme();
        run("log", "heel-to-toe-walk", "--sets", "3", "--reps", "6").exits(ExitCode.FINE);
        assertEquals(List.of(OptionalInt.of(6), OptionalInt.of(6), OptionalInt.of(6)),
            records().get(0).done().stream().map(Done::steps).toList());
    }

    @Test void an_exercise_of_an_earlier_day_stands_under_that_day() {
        add("A");
        run("log", "ball-lifts", "--on", "2026-11-20").exits(ExitCode.FINE);
        assertEquals("2026-11-20", records().get(0).day().toString());
        run("records", "--from", "2026-11-21").prints("No records of these days.\n").exits(ExitCode.FINE);
        assertEquals(1, run("records", "--to", "2026-11-20", "--json").out().split("\"id\"").length - 1);
    }

    @Test void what_waits_on_this_computer_is_saved_by_the_next_command_that_saves() throws IOException {
        add("A");
        run("log", "ball-lifts").exits(ExitCode.FINE);
        Path saved = files("records").get(0);
        Path waiting = Places.of(environment, home, Optional.empty()).spool().resolve(data().relativize(saved));
        Files.createDirectories(waiting.getParent());
        Files.move(saved, waiting);
        run("log", "calf-stretch").exits(ExitCode.FINE);
        assertTrue(Files.exists(saved));
        assertFalse(Files.exists(waiting));
    }

    @Test void what_cannot_reach_the_data_folder_is_kept_here_and_said() throws Exception {
        add("A");
        Files.writeString(data().resolve("FORMAT.json"), "{\"schema\":2}\n");
        Ran ran = run("log", "ball-lifts");
        ran.exits(ExitCode.FOLDER);
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("kept on this computer"), ran.err());
        assertEquals(1, records().size());
    }

    @Test void nothing_can_be_written_down_for_nobody() {
        run("log", "ball-lifts").refuses(ExitCode.USAGE, "toeup: nobody is set up in this data folder yet. "
            + "Start toeup once, or add a patient: toeup patients add CODE.");
    }

    private List<Optional<Side>> sides() {
        return records().get(0).done().stream().map(Done::side).toList();
    }
}
