package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code list}, {@code show}, help and version: what needs no data folder. */
class CatalogCommandsTest extends CommandLineTest {
    @Test void list_names_all_ten_exercises() {
        Ran ran = run("list");
        ran.exits(ExitCode.FINE);
        assertEquals(10, ran.out().lines().filter(line -> line.startsWith("  ")).count());
    }

    @Test void list_can_be_narrowed_to_a_category() {
        run("list", "--category", "balance").prints("""
            Balance and coordination
              heel-to-toe-walk            Heel-to-toe walk
              one-leg-stand               Standing on one leg

            More about one: toeup show ID
            """);
    }

    @Test void seated_ways_are_named_with_the_option_that_chooses_them() {
        assertTrue(run("list", "--seated", "--category", "balance").out().contains("(--way seated)"));
    }

    @Test void nothing_from_the_list_without_equipment_needs_a_ball_or_band() {
        String out = run("list", "--no-equipment", "--json").out();
        assertFalse(out.contains("\"ball\"") || out.contains("\"band\"") || out.contains("\"strap\""), out);
        assertTrue(out.contains("\"ankle-dorsiflexion\""), out);
    }

    @Test void a_wrong_category_is_refused_with_those_there_are() {
        run("list", "--category", "stretch").refuses(ExitCode.USAGE,
            "toeup: there is no category \"stretch\". There are: stretching, strengthening, balance.");
    }

    @Test void the_list_as_json_is_the_same_each_time() {
        assertEquals(run("list", "--json").out(), run("list", "--json").out());
    }

    @Test void show_gives_doses_with_range_status_and_source() {
        String out = run("show", "ankle-dorsiflexion").out();
        assertTrue(out.startsWith("Seated toe lifts\nankle-dorsiflexion - Strengthening\n"), out);
        assertTrue(out.contains("  Dose            1 set of 10, hold 3 s, each side\n"), out);
        assertTrue(out.contains("  One repetition  RAISE 2 s, HOLD 3 s, LOWER 3 s, RELAX 2 s\n"), out);
        assertTrue(out.contains("our choice, for a clinician to review"), out);
        assertTrue(out.contains("(--way assisted)"), out);
    }

    @Test void every_exercise_can_be_shown_on_80_and_on_40_columns() {
        for (int columns : new int[] {80, 40}) {
            terminal = Optional.of(new CliContext.TerminalSize(columns, 24));
            for (String id : run("list").out().lines().filter(line -> line.matches("  [a-z-]+( .*)?"))
                    .map(line -> line.strip().split(" ")[0]).toList()) {
                Ran ran = run("show", id);
                ran.exits(ExitCode.FINE);
                assertTrue(ran.out().lines().allMatch(line -> line.length() <= columns), ran.out());
                assertFalse(ran.out().contains("cli."), ran.out());
            }
        }
    }

    @Test void an_unknown_exercise_is_refused_with_the_nearest() {
        run("show", "ankle-dorsiflexoin").refuses(ExitCode.USAGE,
            "toeup: there is no exercise \"ankle-dorsiflexoin\". " + "Did you mean ankle-dorsiflexion? toeup list names them all.");
        run("show", "juggling").refuses(ExitCode.USAGE,
            "toeup: there is no exercise \"juggling\". toeup list names them all.");
    }

    @Test void show_without_an_exercise_says_how_to_find_one() {
        run("show").refuses(ExitCode.USAGE,
            "toeup: show needs the id of an exercise. toeup list names them all.");
    }

    @Test void help_fits_the_usual_screen() {
        assertFits(run("--help"));
        for (Command command : Commands.ALL) assertFits(run(command.name(), "--help"));
    }

    private static void assertFits(Ran ran) {
        ran.exits(ExitCode.FINE);
        assertTrue(ran.out().lines().count() < 24, ran.out());
        assertTrue(ran.out().lines().allMatch(line -> line.length() <= 80), ran.out());
        assertFalse(ran.out().contains("cli."), ran.out());
    }

    @Test void help_names_every_command_and_option() {
        String all = run("--help").out();
        for (Command command : Commands.ALL) {
            assertTrue(all.contains("\n  " + command.name()), command.name());
            String own = run(command.name(), "--help").out();
            command.options().forEach(option -> assertTrue(own.contains(option.label()), option.label()));
        }
    }

    @Test void version_is_one_line() {
        run("--version").prints("toeup 1.2.3\n").exits(ExitCode.FINE);
    }

    @Test void nothing_is_written_by_looking() {
        run("list");
        run("show", "ball-lifts");
        run("--help");
        run("--version");
        run("status");
        run("progress");
        run("records", "--json");
        run("patients");
        run("doctor");
        String[] left = home.toFile().list();
        assertEquals(0, left.length, () -> String.join(" ", left));
    }

    @Test void mistakes_of_the_command_line_are_said_in_plain_words() {
        run("progres").refuses(ExitCode.USAGE,
            "toeup: there is no command progres. Did you mean progress? See toeup --help.");
        run("juggle").refuses(ExitCode.USAGE, "toeup: there is no command juggle. See toeup --help.");
        run("--demo").refuses(ExitCode.USAGE, "toeup: there is no option --demo here. See toeup --help.");
        run("list", "--categroy", "balance").refuses(ExitCode.USAGE, "toeup: there is no option --categroy here. "
            + "Did you mean --category? See toeup list --help.");
        run("list", "--category").refuses(ExitCode.USAGE, "toeup: --category needs a value: --category C.");
        run("list", "--json", "--json").refuses(ExitCode.USAGE, "toeup: --json is given twice. Give it once.");
        run("list", "--json=no-idea").refuses(ExitCode.USAGE, "toeup: --json takes no value.");
        run("list", "balance").refuses(ExitCode.USAGE,
            "toeup: list does not take \"balance\". See toeup list --help.");
    }

    @Test void a_mistake_in_a_shipped_file_is_named_with_its_place() throws Exception {
        copyProgram();
        Path file = program.resolve("data/exercises/ball-lifts.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"sets\": 1", "\"sets\": \"one\""));
        Ran ran = run("list");
        ran.exits(ExitCode.FAILED);
        assertTrue(ran.err().contains("ball-lifts.json, line ") && ran.err().contains("\"sets\""), ran.err());
    }

    @Test void a_mistake_in_the_words_themselves_is_still_named() throws Exception {
        copyProgram();
        Files.writeString(program.resolve("data/text/en/cli.json"), "{");
        Ran ran = run("juggle");
        ran.exits(ExitCode.FAILED);
        assertTrue(ran.err().startsWith("toeup: ") && ran.err().contains("cli.json, line 1"), ran.err());
    }
}
