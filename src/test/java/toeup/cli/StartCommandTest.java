package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import toeup.catalog.Dose;
import toeup.catalog.Sides;
import toeup.plan.Heard;
import toeup.plan.Prescription;

/** {@code start} and {@code today}: what the trainer is asked to open. */
class StartCommandTest extends CommandLineTest {
    private static final Launch.Where USUAL = new Launch.Where(Optional.empty(), Optional.empty());

    @Test void start_asks_for_the_exercise_with_its_starting_dose() {
        run("start", "ankle-dorsiflexion").exits(ExitCode.FINE);
        assertEquals(List.of(new Launch.Start(USUAL, new Prescription("ankle-dorsiflexion", "standard",
            Dose.of(1, 10, 3, 60), Sides.EACH))), launched);
    }

    @Test void options_change_the_dose() {
        run("start ankle-dorsiflexion --sets 2 --reps 8 --hold 5 --rest 0 --side left".split(" ")).exits(ExitCode.FINE);
        assertEquals(new Prescription("ankle-dorsiflexion", "standard", Dose.of(2, 8, 5, 0), Sides.LEFT),
            ((Launch.Start) launched.get(0)).prescription());
    }

    @ParameterizedTest
    @CsvSource({"ankle-dorsiflexion, TOGETHER", "calf-stretch, EACH", "ankle-adduction-abduction, EACH"})
    void both_is_together_where_the_exercise_can_be_done_so(String exercise, Sides sides) {
        run("start", exercise, "--side", "both").exits(ExitCode.FINE);
        assertEquals(sides, ((Launch.Start) launched.get(0)).prescription().sides());
    }

    @Test void a_way_brings_its_own_dose() {
        run("start", "ankle-dorsiflexion", "--way", "harder").exits(ExitCode.FINE);
        assertEquals(new Prescription("ankle-dorsiflexion", "harder", Dose.of(1, 10, 5, 60), Sides.EACH),
            ((Launch.Start) launched.get(0)).prescription());
    }

    @Test void the_programmes_dose_holds_where_no_option_says_otherwise() {
        add("A");
        run("start", "calf-stretch").exits(ExitCode.FINE);
        assertEquals("seated", ((Launch.Start) launched.get(0)).prescription().way());
    }

    @Test void data_folder_and_patient_are_handed_on() {
        run("patients", "add", "A", "--data", home.resolve("d").toString()).exits(ExitCode.FINE);
        run("today", "--data", home.resolve("d").toString(), "--patient", "A").exits(ExitCode.FINE);
        var where = new Launch.Where(Optional.of(Path.of(home.resolve("d").toString())), Optional.of("A"));
        assertEquals(List.of(new Launch.Today(where)), launched);
    }

    @Test void without_a_command_the_menu_opens() {
        run("--data", "somewhere").exits(ExitCode.FINE);
        assertEquals(List.of(new Launch.Home(new Launch.Where(Optional.of(Path.of("somewhere")), Optional.empty()))),
            launched);
    }

    @Test void the_trainers_exit_code_is_the_commands() {
        run("today").exits(ExitCode.FINE);
        assertEquals(List.of(new Launch.Today(USUAL)), launched);
    }

    @Test void an_unknown_patient_is_refused_before_the_trainer_opens() {
        add("A");
        for (String[] args : List.of(new String[] {"--patient", "B"}, new String[] {"today", "--patient", "B"},
                new String[] {"start", "ball-lifts", "--patient", "B"})) {
            run(args).refuses(ExitCode.USAGE, "toeup: no patient here has the code \"B\". Patients here: 1. "
                + "toeup patients lists their codes.");
        }
        assertEquals(List.of(), launched);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "--sets 0|--sets takes a whole number from 1 to 10, not \"0\".",
        "--sets 11|--sets takes a whole number from 1 to 10, not \"11\".",
        "--sets two|--sets takes a whole number from 1 to 10, not \"two\".",
        "--reps 51|--reps takes a whole number from 1 to 50, not \"51\".",
        "--hold 121|--hold takes a whole number from 0 to 120, not \"121\".",
        "--hold 2.5|--hold takes a whole number from 0 to 120, not \"2.5\".",
        "--rest 301|--rest takes a whole number from 0 to 300, not \"301\".",
        "--rest -1|--rest takes a whole number from 0 to 300, not \"-1\".",
        "--side up|--side takes left, right or both, not \"up\".",
        "--way faster|ankle-dorsiflexion has no way \"faster\". It has: standard, easier, harder, assisted."})
    void what_is_out_of_range_is_refused_with_the_range(String options, String message) {
        String[] words = ("start ankle-dorsiflexion " + options).split(" ");
        run(words).refuses(ExitCode.USAGE, "toeup: " + message);
        assertEquals(List.of(), launched);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "ball-lifts --side left|ball-lifts takes no --side: it has no sides.",
        "heel-raises --side both|heel-raises takes no --side: it has no sides.",
        "toe-tapping --side right|toe-tapping takes no --side: left and right take turns.",
        "hip-rotations --side left|hip-rotations takes no --side: left and right take turns.",
        "heel-to-toe-walk --hold 5|heel-to-toe-walk takes no --hold: nothing is held in it.",
        "heel-to-toe-walk --rest 5|heel-to-toe-walk takes no --rest: it is walked without a clock.",
        "calf-stretch --hold 0|--hold takes a whole number from 1 to 120, not \"0\"."})
    void what_an_exercise_has_not_is_refused_with_the_reason(String options, String message) {
        run(("start " + options).split(" ")).refuses(ExitCode.USAGE, "toeup: " + message);
    }

    @Test void a_way_for_therapists_is_not_offered() {
        assertEquals(ExitCode.USAGE.code(), run("start", "one-leg-stand", "--way", "eyes-closed").exit());
    }

    @Test void how_it_looks_can_be_said_for_once() {
        run("start", "ankle-dorsiflexion", "--theme", "contrast", "--ascii", "--no-motion");
        assertEquals(List.of(new Launch.Look(Optional.of("contrast"), true, true, Optional.empty(), false,
            Launch.Ears.AS_SET)), looks);
    }

    @Test void it_opens_in_the_terminal_unless_a_window_is_asked_for() {
        run("start", "ankle-dorsiflexion");
        run("start", "ankle-dorsiflexion", "--window");
        run("today", "--window", "--font-size", "96");
        run("--window", "--font-size=8");
        assertEquals(List.of(Optional.empty(), frame(OptionalInt.empty()), frame(OptionalInt.of(96)),
            frame(OptionalInt.of(8))), looks.stream().map(Launch.Look::frame).toList());
    }

    private static Optional<Launch.Frame> frame(OptionalInt fontSize) {
        return Optional.of(new Launch.Frame(fontSize));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "97", "24.5", "large", "-1", ""})
    void a_size_of_letters_that_is_none_is_refused_with_the_range(String size) {
        run("--window", "--font-size", size).refuses(ExitCode.USAGE,
            "toeup: --font-size takes a whole number from 8 to 96, not \"" + size + "\".");
        assertEquals(List.of(), launched);
    }

    @Test void a_size_of_letters_without_a_window_is_refused() {
        run("today", "--font-size", "24").refuses(ExitCode.USAGE, "toeup: --font-size goes with --window. "
            + "A terminal has a setting of its own for the size of its letters.");
        assertEquals(List.of(), launched);
    }

    @Test void a_window_that_speaks_in_lines_is_refused() {
        run("today", "--window", "--plain").refuses(ExitCode.USAGE, "toeup: --window and --plain do not go together: "
            + "lines are said in a terminal. Leave one of them out.");
        assertEquals(List.of(), launched);
    }

    @Test void it_is_said_in_lines_where_that_is_asked_for() {
        run("today", "--plain");
        run("--plain");
        var lines = new Launch.Look(Optional.empty(), false, false, Optional.empty(), true, Launch.Ears.AS_SET);
        assertEquals(List.of(lines, lines), looks);
    }

    @Test void what_is_heard_can_be_said_for_once() {
        run("today", "--sound", "tones", "--voice", "on");
        run("--sound=off", "--voice=off");
        Heard set = Heard.USUAL;
        assertEquals(Optional.of(new Heard(true, true, true)), looks.get(0).ears().over(set));
        assertEquals(Optional.of(new Heard(false, false, false)), looks.get(1).ears().over(set.withVoice(true)));
        assertEquals(Optional.empty(), Launch.Ears.AS_SET.over(set));
    }

    @Test void a_sound_there_is_not_is_refused_with_those_there_are() {
        run("--sound", "loud").refuses(ExitCode.USAGE, "toeup: --sound takes one of off, bell, tones, not \"loud\".");
        run("list", "--voice", "yes").refuses(ExitCode.USAGE, "toeup: --voice takes one of off, on, not \"yes\".");
        run("--voice").refuses(ExitCode.USAGE, "toeup: --voice needs a value: --voice ON.");
        assertEquals(List.of(), launched);
    }

    @Test void a_theme_there_is_not_is_refused_with_those_there_are() {
        run("--theme", "pink").refuses(ExitCode.USAGE,
            "toeup: there is no theme \"pink\". Themes: contrast, dark, light, mono.");
        assertEquals(List.of(), launched);
    }
}
