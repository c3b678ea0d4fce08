package toeup.ui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import org.junit.jupiter.api.Test;
import toeup.figure.Pen;
import toeup.ui.canvas.Size;

/** Needs the font DejaVu Sans Mono (Debian: fonts-dejavu-core), and no screen. */
class FrameFontTest {
    private static final int SMALLEST = 8;
    private static final int LARGEST = 96;

    @Test void blocks_touch_each_other_at_every_step() {
        for (int points = SMALLEST; points < LARGEST; points = FontSizes.larger(points)) {
            assertFalse(FrameFont.of(points).leavesGaps(), points + " points");
        }
    }

    @Test void every_step_has_larger_cells_and_those_of_about_the_size_asked_for() {
        for (int points = SMALLEST; points < LARGEST; points = FontSizes.larger(points)) {
            FrameFont font = FrameFont.of(points);
            FrameFont larger = FrameFont.of(FontSizes.larger(points));
            assertTrue(larger.getFontWidth() > font.getFontWidth() && larger.getFontHeight() > font.getFontHeight(),
                points + " points");
            double lines = font.getFontHeight() / 1.164 / FontSizes.dots(points);
            assertTrue(lines > 0.9 && lines < 1.15, points + " points: " + lines);
        }
    }

    @Test void figures_are_drawn_with_the_finest_pen() {
        assertTrue(FrameFont.of(FontSizes.USUAL).canDraw(Pen.QUARTER.characters()));
        assertFalse(FrameFont.of(FontSizes.USUAL).canDraw("\uffff"));
    }

    @Test void only_whole_cells_count_and_there_is_always_one() {
        FrameFont font = FrameFont.of(FontSizes.USUAL);
        int width = font.getFontWidth();
        int height = font.getFontHeight();
        assertEquals(new Size(40, 12), font.cellsIn(new Dimension(40 * width, 13 * height - 1)));
        assertEquals(new Size(1, 1), font.cellsIn(new Dimension(0, 0)));
    }
}
