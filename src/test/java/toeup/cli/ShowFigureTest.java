package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code show ID --figure}. */
class ShowFigureTest extends CommandLineTest {
    @Test void key_poses_stand_side_by_side_with_their_phases_below() {
        String out = run("show", "ankle-dorsiflexion", "--figure", "--pen", "ascii", "--size", "12x5").out();
        assertTrue(out.startsWith("""
            Seated toe lifts

            As described

                 |         |  |
              \\  |         \\  |
               ___          --- _
               /##-.        |##'_'
            ...##__#'...  .._..-.'....
            START         RAISE
            """), out);
    }

    @Test void every_way_with_a_look_of_its_own_is_named() {
        String out = run("show", "heel-raises", "--figure", "--pen", "ascii").out();
        assertTrue(out.contains("\nAs described - Small rises - More weight on one leg\n"), out);
        assertTrue(out.contains("\nSeated heel raises\n") || out.contains("\nSeated\n"), out);
    }

    @Test void each_direction_has_its_picture() {
        String out = run("show", "ankle-adduction-abduction", "--figure", "--pen", "ascii").out();
        assertTrue(out.contains(" - OUT\n") && out.contains(" - IN\n"), out);
    }

    @Test void a_walk_is_named_by_its_stage() {
        assertTrue(run("show", "heel-to-toe-walk", "--figure", "--pen", "ascii").out().contains("WALK"));
    }

    @Test void figures_fit_the_width_of_the_terminal() {
        for (int columns : new int[] {80, 40}) {
            terminal = Optional.of(new CliContext.TerminalSize(columns, 24));
            for (String pen : List.of("quarter", "half", "ascii")) {
                String out = run("show", "toe-tapping", "--figure", "--pen", pen).out();
                assertTrue(out.lines().allMatch(line -> line.length() <= columns), out);
                assertFalse(out.contains("cli."), out);
            }
        }
    }

    @Test void the_pen_is_what_the_terminal_can_show() {
        assertTrue(isAscii(run("show", "ball-lifts", "--figure").out()));
        environment.put("LANG", "en_GB.UTF-8");
        assertTrue(run("show", "ball-lifts", "--figure").out().contains("▌"));
        environment.put("TERM", "linux");
        String console = run("show", "ball-lifts", "--figure").out();
        assertTrue(console.contains("█") && !console.contains("▌"), console);
        environment.put("LC_ALL", "C");
        assertTrue(isAscii(run("show", "ball-lifts", "--figure").out()));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter == '\n' || letter >= ' ' && letter <= '~');
    }

    @Test void a_wrong_pen_or_size_is_refused() {
        run("show", "ball-lifts", "--figure", "--pen", "crayon").refuses(ExitCode.USAGE,
            "toeup: --pen takes quarter, half or ascii, not \"crayon\".");
        for (String size : List.of("0x5", "24", "24x", "24x101", "301x10", "24X10")) {
            run("show", "ball-lifts", "--figure", "--size", size).refuses(ExitCode.USAGE,
                "toeup: --size takes columns and rows, 1x1 to 300x100, such as 24x10, not \"" + size + "\".");
        }
    }

    @Test void pen_and_size_alone_would_do_nothing_and_are_refused() {
        run("show", "ball-lifts", "--pen", "ascii").refuses(ExitCode.USAGE, "toeup: --pen goes with --figure.");
        run("show", "ball-lifts", "--size", "24x10").refuses(ExitCode.USAGE, "toeup: --size goes with --figure.");
    }

    @Test void an_exercise_without_a_figure_is_said() throws Exception {
        copyProgram();
        Files.delete(program.resolve("data/figures/ball-lifts.json"));
        run("show", "ball-lifts", "--figure").refuses(ExitCode.FAILED, "toeup: there is no figure of ball-lifts.");
    }

    @Test void a_mistake_in_a_figure_is_named_with_its_place() throws Exception {
        copyProgram();
        Path file = program.resolve("data/figures/ball-lifts.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"0 30\"", "\"0 90\""));
        Ran ran = run("show", "ball-lifts", "--figure");
        ran.exits(ExitCode.FAILED);
        assertTrue(ran.err().contains("ball-lifts.json, line ") && ran.err().contains("out of reach"), ran.err());
        assertEquals("", ran.out());
    }
}
