package toeup.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanvasTest {
    private static final Size SMALL = new Size(6, 2);

    @Test
    void a_new_canvas_is_empty_and_shows_no_cursor() {
        Canvas canvas = new Canvas(SMALL);
        assertEquals("\n\n", canvas.toText());
        assertEquals(Optional.empty(), canvas.cursor());
    }

    @Test
    void what_lies_outside_is_left_out() {
        Canvas canvas = new Canvas(SMALL).put(0, -2, "abcdefghij", Style.BODY).put(5, 0, "below", Style.BODY)
            .put(-1, 0, "above", Style.BODY).fill(1, 4, 100, 100, Style.BAR);
        assertEquals("cdefgh\n    ##\n", canvas.toText());
    }

    @Test
    void text_can_end_before_a_column() {
        assertEquals("   abc\n\n", new Canvas(SMALL).putBefore(0, 6, "abc", Style.BODY).toText());
    }

    @Test
    void a_wide_letter_takes_two_cells() {
        Canvas canvas = new Canvas(SMALL).put(0, 0, "足x", Style.BODY);
        assertEquals(Canvas.REST_OF_WIDE, canvas.characterAt(0, 1));
        assertEquals('x', canvas.characterAt(0, 2));
    }

    @Test
    void half_a_wide_letter_is_never_drawn() {
        assertEquals("abcde\n\n", new Canvas(SMALL).put(0, 0, "abcde足", Style.BODY).toText());
        assertEquals(" b\n\n", new Canvas(SMALL).put(0, -1, "足b", Style.BODY).toText());
    }

    @Test
    void a_wide_letter_that_loses_a_cell_loses_both() {
        assertEquals(" x\n\n", new Canvas(SMALL).put(0, 0, "足", Style.BODY).put(0, 1, "x", Style.BODY).toText());
        assertEquals("x\n\n", new Canvas(SMALL).put(0, 0, "足", Style.BODY).put(0, 0, "x", Style.BODY).toText());
        assertEquals(" 足\n\n", new Canvas(SMALL).put(0, 0, "足足", Style.BODY).put(0, 1, "足", Style.BODY).toText());
    }

    @Test
    void what_could_harm_a_terminal_is_shown_as_a_replacement() {
        assertEquals("a\uFFFDb\n\n", new Canvas(SMALL).put(0, 0, "a\u001Bb", Style.BODY).toText());
    }

    @Test
    void the_space_that_never_breaks_is_drawn_as_a_space() {
        assertEquals(' ', new Canvas(SMALL).put(0, 0, "3\u00A0s", Style.BODY).characterAt(0, 1));
    }

    @Test
    void only_solid_spaces_are_seen_as_blocks() {
        Canvas canvas = new Canvas(SMALL).fill(0, 0, 2, 1, Style.NUMBER).fill(0, 2, 2, 1, Style.FOCUS)
            .put(0, 4, "-", Style.BAR_REST);
        assertEquals("##  -", canvas.rowText(0));
    }

    @Test
    void the_cursor_stays_inside() {
        assertEquals(Optional.of(new Spot(1, 5)), new Canvas(SMALL).withCursor(9, 9).cursor());
        assertEquals(Optional.of(new Spot(0, 0)), new Canvas(SMALL).withCursor(-1, -1).cursor());
    }

    @Test
    void a_window_without_cells_is_taken_for_one_cell() {
        assertEquals(new Size(1, 1), new Size(0, -3));
    }

    @Test
    void plain_shows_nothing_but_ascii_and_moves_nothing() {
        Canvas canvas = new Canvas(new Size(12, 1)).put(0, 0, "Jos\u00e9 \u2588\u65e5x", Style.TITLE).withCursor(0, 3);
        assertEquals("Jose ?? x\n", canvas.plain().toText());
        assertEquals(Style.TITLE, canvas.plain().styleAt(0, 5));
        assertEquals(canvas.cursor(), canvas.plain().cursor());
    }
}
