package toeup.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import toeup.figure.Pen;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Spot;
import toeup.ui.canvas.Style;

class RunningScreenTest {
    private static final Size LARGE_TEXT = new Size(40, 12);
    private static final Size USUAL = new Size(80, 24);
    private static final Extra NO_WORD = new Extra(false, false, Optional.empty(), Pen.ASCII);

    @Test
    void a_window_too_small_asks_for_room() {
        assertTrue(draw(Samples.hold(), new Size(19, 12)).toText().startsWith("Window too small\n"));
    }

    @Test
    void the_short_name_stands_where_the_name_has_no_room() {
        assertTrue(draw(Samples.getReady(), USUAL).rowText(0).startsWith(" Calf stretch at the counter   "));
        assertEquals("Calf stretch", draw(Samples.getReady(), new Size(20, 6)).rowText(0));
        assertEquals("Calf stretch   RIGHT LEG BACK   set 1 of 1",
            draw(Samples.getReady(), new Size(42, 12)).rowText(0));
    }

    @Test
    void the_number_is_there_as_text_too() {
        assertTrue(draw(Samples.hold(), USUAL).toText().contains("HOLD  23 s"));
    }

    @Test
    void digits_stay_the_same_size_when_ten_becomes_nine() {
        Size narrow = new Size(25, 30);
        assertEquals(blockRows(draw(Samples.hold().time(10, 0), narrow)),
            blockRows(draw(Samples.hold().time(9, 0), narrow)));
    }

    @Test
    void distance_shows_larger_digits() {
        assertTrue(blockRows(draw(Samples.distance(), LARGE_TEXT)) > blockRows(draw(Samples.hold(), LARGE_TEXT)));
    }

    @Test
    void without_its_large_word_the_phase_stays_as_text_and_the_number_alone_is_large() {
        Running hold = Samples.hold().running();
        Canvas with = RunningScreen.draw(hold, USUAL, English.WORDS);
        Canvas without = RunningScreen.draw(hold.with(NO_WORD), USUAL, English.WORDS);
        assertTrue(without.toText().contains("HOLD  23 s"));
        assertEquals(2, largeThings(with));
        assertEquals(1, largeThings(without));
    }

    @Test
    void from_afar_the_word_is_large_whatever_is_wished_for_nearby() {
        Running afar = Samples.distance().running();
        assertEquals(RunningScreen.draw(afar, USUAL, English.WORDS).toText(),
            RunningScreen.draw(afar.with(NO_WORD), USUAL, English.WORDS).toText());
    }

    @Test
    void a_full_bar_means_the_time_is_over() {
        assertTrue(draw(Samples.hold().time(1, 0.999), USUAL).toText().contains("#-\n"));
        assertFalse(draw(Samples.hold().time(0, 1), USUAL).toText().contains("#-"));
    }

    @Test
    void what_comes_next_goes_before_anything_else() {
        assertTrue(draw(Samples.hold(), USUAL).toText().contains("next: "));
        String large = draw(Samples.hold(), LARGE_TEXT).toText();
        assertFalse(large.contains("next: "));
        assertTrue(large.contains("Keep the heel down"));
    }

    @Test
    void a_narrow_window_has_the_short_cue() {
        assertTrue(draw(Samples.hold(), new Size(32, 8)).toText().contains("Heel down, toes up"));
    }

    @Test
    void repetitions_are_signs_where_they_fit_and_words_everywhere() {
        String usual = draw(Samples.hold(), USUAL).toText();
        assertTrue(usual.contains("[o] [o] [o] [4] ( )"));
        assertTrue(usual.contains("repetition 4 of 10"));
        assertTrue(draw(Samples.hold(), new Size(20, 6)).toText().contains("4 of 10"));
    }

    @Test
    void a_notice_is_a_band_from_edge_to_edge() {
        Canvas canvas = draw(Samples.paused(), USUAL);
        int row = IntStream.range(0, 24).filter(r -> canvas.rowText(r).contains("PAUSED")).findFirst().orElseThrow();
        assertEquals(Style.BAND, canvas.styleAt(row, 0));
        assertEquals(Style.BAND, canvas.styleAt(row, 79));
    }

    @Test
    void the_cursor_stands_on_the_phase() {
        Canvas canvas = draw(Samples.hold(), USUAL);
        int row = canvas.cursor().orElseThrow().row();
        assertTrue(canvas.rowText(row).strip().startsWith("HOLD"));
    }

    @Test
    void the_cursor_hides_no_letter_of_the_phase() {
        for (Size size : Snapshot.SIZES) {
            Canvas canvas = draw(Samples.hold(), size);
            Spot cursor = canvas.cursor().orElseThrow();
            assertEquals(' ', canvas.characterAt(cursor.row(), cursor.column()), size.toString());
        }
    }

    @Test
    void stop_is_the_first_key_at_every_size() {
        for (Size size : Snapshot.SIZES) {
            Canvas canvas = draw(Samples.hold(), size);
            assertTrue(canvas.rowText(size.rows() - 1).strip().startsWith("Esc stop"));
        }
    }

    private static Canvas draw(Moment moment, Size size) {
        return RunningScreen.draw(moment.running(), size, English.WORDS);
    }

    private static long blockRows(Canvas canvas) {
        return IntStream.range(0, canvas.size().rows()).filter(row -> hasBlock(canvas, row)).count();
    }

    private static boolean hasBlock(Canvas canvas, int row) {
        return IntStream.range(0, canvas.size().columns())
            .anyMatch(column -> canvas.styleAt(row, column) == Style.NUMBER);
    }

    /** Large words and numbers, each above the next. */
    private static long largeThings(Canvas canvas) {
        return IntStream.range(1, canvas.size().rows())
            .filter(row -> hasBlock(canvas, row) && !hasBlock(canvas, row - 1)).count();
    }
}
