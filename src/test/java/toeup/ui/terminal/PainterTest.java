package toeup.ui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Style;
import toeup.ui.theme.Colour;
import toeup.ui.theme.Look;
import toeup.ui.theme.Theme;

class PainterTest {
    private static final Inks INKS = new FrameInks();

    private final DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(10, 3));
    private final Painter painter = new Painter(Recorder.loudTitles(), INKS);
    private TerminalScreen screen;

    @BeforeEach
    void start() throws IOException {
        screen = new TerminalScreen(terminal);
        screen.startScreen();
    }

    @Test
    void every_cell_arrives_where_it_was_put() throws IOException {
        show(new Canvas(new Size(10, 3)).put(0, 0, "TOE UP", Style.TITLE).put(2, 9, "x", Style.BODY));
        assertEquals("TOE UP    ", row(0));
        assertEquals("         x", row(2));
    }

    @Test
    void a_style_gets_the_colours_of_its_look() throws IOException {
        show(new Canvas(new Size(10, 3)).put(1, 0, "T", Style.TITLE));
        TextCharacter cell = terminal.getCharacter(0, 1);
        assertEquals(INKS.of(Colour.BRIGHT_YELLOW, false), cell.getForegroundColor());
        assertEquals(INKS.of(Colour.BLUE, true), cell.getBackgroundColor());
        assertTrue(cell.isBold());
        assertTrue(cell.isReversed());
    }

    @Test
    void every_colour_can_be_painted() throws IOException {
        for (Colour colour : Colour.values()) {
            Map<Style, Look> looks = new EnumMap<>(Recorder.loudTitles().looks());
            looks.put(Style.GOOD, new Look(colour, colour, false, false));
            new Painter(new Theme("test", looks), INKS)
                .paint(new Canvas(new Size(1, 1)).put(0, 0, "g", Style.GOOD), screen);
            assertEquals(INKS.of(colour, false), screen.getBackCharacter(0, 0).getForegroundColor());
        }
    }

    @Test
    void a_canvas_larger_than_the_window_is_cut() throws IOException {
        show(new Canvas(new Size(20, 9)).put(0, 5, "abcdefghij", Style.BODY).put(8, 0, "below", Style.BODY));
        assertEquals("     abcde", row(0));
    }

    @Test
    void what_lies_beyond_a_smaller_canvas_is_emptied() throws IOException {
        show(new Canvas(new Size(10, 3)).put(2, 0, "old", Style.BODY));
        show(new Canvas(new Size(4, 1)).put(0, 0, "new", Style.BODY));
        assertEquals("new       ", row(0));
        assertEquals("          ", row(2));
    }

    @Test
    void the_cursor_stands_where_the_canvas_says() throws IOException {
        show(new Canvas(new Size(10, 3)).withCursor(1, 4));
        assertEquals(new TerminalPosition(4, 1), terminal.getCursorPosition());
        assertTrue(terminal.isCursorVisible());
    }

    @Test
    void the_cursor_is_visible_even_if_the_canvas_names_no_place() throws IOException {
        show(new Canvas(new Size(10, 3)));
        assertEquals(new TerminalPosition(0, 0), terminal.getCursorPosition());
        assertTrue(terminal.isCursorVisible());
    }

    @Test
    void the_same_picture_again_is_no_change() {
        assertTrue(painter.paint(new Canvas(new Size(10, 3)).put(0, 0, "a", Style.BODY), screen));
        assertFalse(painter.paint(new Canvas(new Size(10, 3)).put(0, 0, "a", Style.BODY), screen));
    }

    @Test
    void a_moved_cursor_is_a_change() {
        painter.paint(new Canvas(new Size(10, 3)).withCursor(0, 0), screen);
        assertTrue(painter.paint(new Canvas(new Size(10, 3)).withCursor(0, 1), screen));
    }

    @Test
    void a_wide_letter_replaced_by_narrow_ones_leaves_nothing_behind() throws IOException {
        show(new Canvas(new Size(10, 3)).put(0, 0, "xAB", Style.BODY));
        show(new Canvas(new Size(10, 3)).put(0, 0, "\u8db3B", Style.BODY));
        assertEquals("\u8db3", terminal.getCharacter(0, 0).getCharacterString());
        show(new Canvas(new Size(10, 3)).put(0, 0, "xAB", Style.BODY));
        assertEquals("xAB       ", row(0));
    }

    @Test
    void any_text_of_any_file_can_be_painted() throws IOException {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            painter.paint(new Canvas(new Size(10, 1)).put(0, 0, "<" + c + ">", Style.BODY), screen);
        }
        show(new Canvas(new Size(10, 3)).put(0, 0, "ok", Style.BODY));
        assertEquals("ok        ", row(0));
    }

    @Test
    void a_window_of_one_cell_shows_one_cell() throws IOException {
        terminal.setTerminalSize(new TerminalSize(1, 1));
        screen.doResizeIfNecessary();
        show(new Canvas(new Size(1, 1)).put(0, 0, "much too long", Style.TITLE).withCursor(5, 5));
        assertEquals("m", terminal.getCharacter(0, 0).getCharacterString());
    }

    private void show(Canvas canvas) throws IOException {
        painter.paint(canvas, screen);
        screen.refresh(RefreshType.DELTA);
    }

    private String row(int row) {
        return Recorder.row(terminal, row);
    }
}
