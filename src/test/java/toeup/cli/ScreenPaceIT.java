package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import toeup.tmux.Pane;
import toeup.tmux.Waiting;

/** How much the real program writes to its terminal in a second: little, for slow lines and tired eyes. */
@Tag("alone")
class ScreenPaceIT {
    private static final double LONG_ENOUGH = 8.5;
    private static final double A_WHOLE_REPETITION = 10;
    private static final int PICTURES_A_SECOND = 4;
    /** What tells the terminal where and how to write, and is no cell itself. */
    private static final Pattern NO_CELL = Pattern.compile("\u001b\\[[0-9;?]*[A-Za-z]|\\p{Cntrl}");

    private final Pane pane = Pane.of(80, 24);

    @AfterEach
    void close() {
        pane.close();
    }

    @Test
    void a_hold_in_which_nothing_moves_writes_few_bytes_a_second_with_and_without_its_figure() {
        ScreenOutputIT.begin(pane, "start", "calf-stretch", "--way", "seated", "--no-motion");
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
        ScreenOutputIT.begin(pane, "start", "heel-raises");
        TrainerIT.endGetReady(pane).waitFor("RISE");
        Pace pace = Pace.of(pane, A_WHOLE_REPETITION);
        assertTrue(pace.average() > 0 && pace.average() <= 1_500, pace.toString());
        // Of 1,920 cells; a picture in which a quarter of them change would be unrest to tired eyes.
        double cells = pace.cells() / (A_WHOLE_REPETITION * PICTURES_A_SECOND);
        assertTrue(cells > 1 && cells <= 120, cells + " cells a picture");
        assertTrue(pace.mostCells() <= 960, pace.mostCells() + " cells in the fullest second");
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
