package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import toeup.tmux.Pane;
import toeup.tmux.Waiting;

/** What the real program writes to its terminal, byte by byte: little, and nothing that the terminal cannot show. */
class ScreenOutputIT {
    private static final double LONG_ENOUGH = 8.5;

    private final Pane pane = Pane.of(80, 24);

    @AfterEach
    void close() {
        pane.close();
    }

    @Test
    void a_hold_in_which_nothing_moves_writes_few_bytes_a_second() {
        hold();
        Pace pace = Pace.of(pane, LONG_ENOUGH);
        assertTrue(pace.average() <= 300 && pace.most() <= 700, pace.toString());
    }

    private void hold() {
        TrainerIT.start(pane, "start", "calf-stretch", "--way", "seated", "--no-motion");
        TrainerIT.answerTheFirstPages(pane);
        pane.waitFor(TrainerIT.say("checks.well")).type("1");
        TrainerIT.endGetReady(pane).waitUntil("the hold", screen -> screen.contains("HOLD  "));
        assertTrue(pane.output().length() > 0, "the terminal is recorded");
    }

    /** How much was written, looked at again and again for some seconds. */
    private record Pace(List<Moment> moments) {
        private record Moment(double second, int bytes) {}

        static Pace of(Pane pane, double seconds) {
            long start = System.nanoTime();
            List<Moment> moments = new ArrayList<>();
            return Waiting.until(() -> {
                moments.add(new Moment((System.nanoTime() - start) / 1e9, pane.output().length()));
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

        /** The most in any second; what is written at its two ends counts once, as clocks never agree so well. */
        int most() {
            return moments.stream().mapToInt(this::inTheSecondFrom).max().orElseThrow();
        }

        private int inTheSecondFrom(Moment first) {
            return moments.stream().filter(later -> later.second() - first.second() < 0.95)
                .mapToInt(Moment::bytes).max().orElseThrow() - first.bytes();
        }

        @Override
        public String toString() {
            return Math.round(average()) + " bytes a second, " + most() + " in the fullest one";
        }
    }
}
