package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import toeup.tmux.Checkout;
import toeup.tmux.Pane;

/** What the real program writes to its terminal, byte by byte: nothing that the terminal cannot show. */
class ScreenOutputIT {
    private static final int LAST_ASCII = 126;
    private static final int WORD_AND_CUE = 5;
    private static final int LEFT_HALF = 40;
    private static final String WALKING = "3";
    private static final String TIME_SCALE = "TOEUP_TIME_SCALE";
    private static final String CLEAR_SCREEN = "\u001b[2J";
    private static final String BOLD = "1";
    private static final Pattern LOOKS = Pattern.compile("\u001b\\[([0-9;]*)m");
    private static final Pattern COLOUR = Pattern.compile("0*([349][0-7]|10[0-7]|[34]8)");
    /** What figures are drawn with; the line of the floor alone is none. */
    private static final Pattern BLOCK = Pattern.compile("[\u2580\u2584\u2588\u258c\u2590\u2596-\u259f]");

    private final Pane pane = Pane.of(80, 24);

    @AfterEach
    void close() {
        pane.close();
    }

    @Test
    void with_plain_characters_nothing_beyond_ascii_is_written_in_a_whole_visit() {
        pane.with(TIME_SCALE, "10");
        TrainerIT.start(pane, "--ascii");
        TrainerIT.answerTheFirstPages(pane);
        pane.waitFor(TrainerIT.say("home.today")).type("3").waitFor("Ball lift").type("2");
        pane.waitFor("Sit tall").keys("Enter").waitFor(TrainerIT.say("checks.well")).type("1");
        pane.waitFor("repetition 2 of ").type("?");
        pane.waitFor(TrainerIT.say("help.running")).keys("C-c");
        assertEquals(130, pane.exitCode());
        assertEquals(List.of(), pane.output().chars().filter(each -> each > LAST_ASCII).boxed().toList());
    }

    @Test
    void the_screen_is_never_cleared_while_an_exercise_runs() {
        pane.with(TIME_SCALE, "10");
        begin("start", "ball-lifts");
        int ready = pane.output().length();
        pane.waitFor("repetition 2 of ").type("d");
        pane.waitUntil("only what is read from afar", screen -> !screen.contains("next: ")).waitFor("4 of ");
        assertFalse(pane.output().substring(ready).contains(CLEAR_SCREEN));
        pane.keys("C-c").exitCode();
        assertTrue(pane.output().contains(CLEAR_SCREEN), "the end clears the screen, so that clearing is recognised");
    }

    @Test
    void without_colours_no_colour_is_written() {
        pane.with("NO_COLOR", "1").with(TIME_SCALE, "10");
        begin("start", "ball-lifts");
        pane.waitFor("repetition 2 of ");
        List<String> colours = looks(pane.output()).filter(look -> COLOUR.matcher(look).matches()).toList();
        assertEquals(List.of(), colours);
        assertTrue(looks(pane.output()).anyMatch(BOLD::equals), "looks are recognised");
    }

    @Test
    void every_exercise_runs_with_its_figure() {
        TrainerIT.start(pane, "start", "ball-lifts");
        TrainerIT.answerTheFirstPages(pane, WALKING);
        pane.waitFor(TrainerIT.say("checks.well")).keys("C-c");
        assertEquals(130, pane.exitCode());
        assertEquals(10, exercises().size());
        for (String exercise : exercises()) {
            try (Pane each = TrainerIT.again(pane).with(TIME_SCALE, "10")) {
                run(each, exercise);
            }
        }
    }

    private static void run(Pane each, String exercise) {
        TrainerIT.start(each, "start", exercise);
        each.waitUntil("checks or an exercise broken off", screen -> shows(screen, "checks.well", "resume.title"));
        if (shows(each.screen(), "resume.title")) each.type("2");
        each.waitFor(TrainerIT.say("checks.well")).type("1");
        answerSupport(each);
        each.waitUntil(exercise + " runs with its figure", ScreenOutputIT::hasFigure);
        each.keys("C-c");
        assertEquals(130, each.exitCode(), exercise);
        assertFalse(each.output().contains("Exception"), each.output());
    }

    /** Asked of standing exercises only. */
    private static void answerSupport(Pane pane) {
        pane.waitUntil("support or start", screen -> shows(screen, "support.ask", "stage.ready"));
        if (shows(pane.screen(), "support.ask")) pane.type("1");
    }

    private static boolean shows(String screen, String... oneOf) {
        return Stream.of(oneOf).anyMatch(key -> screen.contains(TrainerIT.say(key)));
    }

    private static boolean hasFigure(String screen) {
        boolean runs = !shows(screen, "stage.ready") && screen.contains("next: ");
        return runs && screen.lines().skip(WORD_AND_CUE)
            .map(line -> line.substring(0, Math.min(line.length(), LEFT_HALF))).anyMatch(line -> BLOCK.matcher(line).find());
    }

    private static List<String> exercises() {
        try (Stream<Path> files = Files.list(Checkout.real().resolve("data/exercises"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The single numbers that the terminal was told, by which it chooses weight and colour. */
    private static Stream<String> looks(String output) {
        return LOOKS.matcher(output).results().flatMap(told -> Stream.of(told.group(1).split(";")));
    }

    private void begin(String... arguments) {
        begin(pane, arguments);
    }

    /** An exercise of somebody who walks, from the first start to GET READY. */
    static void begin(Pane pane, String... arguments) {
        TrainerIT.start(pane, arguments);
        TrainerIT.answerTheFirstPages(pane, WALKING);
        answerSupport(pane.waitFor(TrainerIT.say("checks.well")).type("1"));
        pane.waitFor(TrainerIT.say("stage.ready"));
    }
}
