package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import toeup.tmux.Checkout;
import toeup.tmux.Pane;
import toeup.tmux.Waiting;

/** What the real program writes to its terminal, byte by byte: little, and nothing that the terminal cannot show. */
class ScreenOutputIT {
    private static final double LONG_ENOUGH = 8.5;
    private static final double A_WHOLE_REPETITION = 10;
    private static final int PICTURES_A_SECOND = 4;
    private static final int LAST_ASCII = 126;
    private static final int WORD_AND_CUE = 5;
    private static final int LEFT_HALF = 40;
    private static final String WALKING = "3";
    private static final String TIME_SCALE = "TOEUP_TIME_SCALE";
    private static final String CLEAR_SCREEN = "\u001b[2J";
    private static final String BOLD = "1";
    private static final Pattern LOOKS = Pattern.compile("\u001b\\[([0-9;]*)m");
    /** What tells the terminal where and how to write, and is no cell itself. */
    private static final Pattern NO_CELL = Pattern.compile("\u001b\\[[0-9;?]*[A-Za-z]|\\p{Cntrl}");
    private static final Pattern COLOUR = Pattern.compile("0*([349][0-7]|10[0-7]|[34]8)");
    /** What figures are drawn with; the line of the floor alone is none. */
    private static final Pattern BLOCK = Pattern.compile("[\u2580\u2584\u2588\u258c\u2590\u2596-\u259f]");

    private final Pane pane = Pane.of(80, 24);

    @AfterEach
    void close() {
        pane.close();
    }

    @Test
    void a_hold_in_which_nothing_moves_writes_few_bytes_a_second_with_and_without_its_figure() {
        begin("start", "calf-stretch", "--way", "seated", "--no-motion");
        TrainerIT.endGetReady(pane).waitFor("HOLD  ");
        assertFew(Pace.of(pane, LONG_ENOUGH));
        pane.type("d").waitUntil("only what is read from afar", screen -> !screen.contains("next: "));
        assertFew(Pace.of(pane, LONG_ENOUGH));
        assertTrue(pane.screen().contains("HOLD  "), "this was still the hold:\n" + pane.screen());
    }

    private static void assertFew(Pace pace) {
        assertTrue(pace.average() > 0 && pace.average() <= 300 && pace.most() <= 700, pace.toString());
        assertTrue(pace.mostCells() <= 200, pace.mostCells() + " cells in the fullest second");
    }

    @Test
    void a_figure_that_moves_at_four_pictures_a_second_writes_little_more() {
        begin("start", "heel-raises");
        TrainerIT.endGetReady(pane).waitFor("RISE");
        Pace pace = Pace.of(pane, A_WHOLE_REPETITION);
        assertTrue(pace.average() > 0 && pace.average() <= 1_500, pace.toString());
        // Of 1,920 cells; a picture in which a quarter of them change would be unrest to tired eyes.
        double cells = pace.cells() / (A_WHOLE_REPETITION * PICTURES_A_SECOND);
        assertTrue(cells > 1 && cells <= 120, cells + " cells a picture");
        assertTrue(pace.mostCells() <= 960, pace.mostCells() + " cells in the fullest second");
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
        TrainerIT.start(pane, arguments);
        TrainerIT.answerTheFirstPages(pane, WALKING);
        answerSupport(pane.waitFor(TrainerIT.say("checks.well")).type("1"));
        pane.waitFor(TrainerIT.say("stage.ready"));
    }

    /** How much was written, looked at again and again for some seconds. */
    private record Pace(List<Moment> moments) {
        /** @param cells written so far */
        private record Moment(double second, int bytes, int cells) {
            static Moment of(String output, double second) {
                return new Moment(second, output.length(), NO_CELL.matcher(output).replaceAll("").length());
            }
        }

        static Pace of(Pane pane, double seconds) {
            long start = System.nanoTime();
            List<Moment> moments = new ArrayList<>();
            return Waiting.until(() -> {
                moments.add(Moment.of(pane.output(), (System.nanoTime() - start) / 1e9));
                boolean over = last(moments).second() >= seconds;
                return over ? Optional.of(new Pace(List.copyOf(moments))) : Optional.empty();
            }, moments::toString);
        }

        private static Moment last(List<Moment> moments) {
            return moments.get(moments.size() - 1);
        }

        double average() {
            return (last(moments).bytes() - moments.get(0).bytes()) / last(moments).second();
        }

        /** The most bytes in any second. */
        int most() {
            return most(Moment::bytes);
        }

        int cells() {
            return last(moments).cells() - moments.get(0).cells();
        }

        /** The most cells in any second. */
        int mostCells() {
            return most(Moment::cells);
        }

        /** What is written at the two ends of a second counts once, as clocks never agree so well. */
        private int most(ToIntFunction<Moment> written) {
            return moments.stream().mapToInt(first -> moments.stream()
                .filter(later -> later.second() - first.second() < 0.95).mapToInt(written).max().orElseThrow()
                - written.applyAsInt(first)).max().orElseThrow();
        }

        @Override
        public String toString() {
            return Math.round(average()) + " bytes a second, " + most() + " in the fullest one";
        }
    }
}
