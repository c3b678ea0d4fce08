package toeup.ui.terminal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Style;
import toeup.ui.theme.Colour;

class TerminalPictureTest {
    private static final Size SIZE = new Size(10, 3);

    private final DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(10, 3));
    private final TerminalPicture picture = new TerminalPicture(terminal, Recorder.loudTitles());
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final TerminalPicture sending = new TerminalPicture(new Recorder(sent), Recorder.loudTitles());

    private static Canvas canvas() {
        return new Canvas(SIZE);
    }

    private void show(Canvas canvas) throws IOException {
        picture.show(canvas, SIZE, false);
    }

    /** What is sent for a picture after another. */
    private String sent(Canvas canvas) throws IOException {
        sent.reset();
        sending.show(canvas, SIZE, false);
        return sent.toString(StandardCharsets.UTF_8).replace("\u001b", "^");
    }

    private String row(int row) {
        return Recorder.row(terminal, row);
    }

    @Test void every_cell_arrives_where_it_was_put() throws IOException {
        show(canvas().put(0, 0, "TOE UP", Style.TITLE).put(2, 9, "x", Style.BODY));
        assertEquals("TOE UP    ", row(0));
        assertEquals("         x", row(2));
    }

    @Test void a_style_gets_the_colours_of_its_look_and_the_next_its_own() throws IOException {
        show(canvas().put(1, 0, "T", Style.TITLE).put(1, 1, "b", Style.BODY));
        TextCharacter cell = terminal.getCharacter(0, 1);
        assertEquals(new TerminalInks().of(Colour.BRIGHT_YELLOW, false), cell.getForegroundColor());
        assertEquals(new TerminalInks().of(Colour.BLUE, true), cell.getBackgroundColor());
        assertTrue(cell.isBold() && cell.isReversed());
        TextCharacter next = terminal.getCharacter(1, 1);
        assertEquals(new TerminalInks().of(Colour.DEFAULT, true), next.getBackgroundColor());
        assertTrue(!next.isBold() && !next.isReversed());
    }

    @Test void every_colour_is_told_as_lanterna_tells_it() {
        for (Colour colour : Colour.values()) {
            String name = colour.name();
            TextColor theirs = TextColor.ANSI.valueOf(name.startsWith("BRIGHT_")
                ? name.substring("BRIGHT_".length()) + "_BRIGHT" : name);
            TextColor ours = new TerminalInks().of(colour, false);
            assertArrayEquals(theirs.getForegroundSGRSequence(), ours.getForegroundSGRSequence(), name);
            assertArrayEquals(theirs.getBackgroundSGRSequence(), ours.getBackgroundSGRSequence(), name);
        }
    }

    @Test void a_canvas_larger_than_the_terminal_is_cut() throws IOException {
        show(new Canvas(new Size(20, 9)).put(0, 5, "abcdefghij", Style.BODY).put(8, 0, "below", Style.BODY)
            .withCursor(8, 15));
        assertEquals("     abcde", row(0));
        assertEquals(new TerminalPosition(9, 2), terminal.getCursorPosition());
    }

    @Test void of_a_wide_letter_at_the_edge_no_half_goes_on_in_the_next_row() throws IOException {
        sent(canvas());
        assertEquals("^[1;9H^[0mx^[1;1H", sent(new Canvas(new Size(20, 3)).put(0, 8, "x\u8db3", Style.BODY)));
    }

    @Test void what_lies_beyond_a_smaller_canvas_is_emptied() throws IOException {
        show(canvas().put(2, 0, "old", Style.TITLE));
        show(new Canvas(new Size(4, 1)).put(0, 0, "new", Style.BODY));
        assertEquals("new       ", row(0));
        assertEquals("          ", row(2));
        assertTrue(!terminal.getCharacter(0, 2).isReversed());
    }

    @Test void the_cursor_stands_where_the_canvas_says_and_is_always_visible() throws IOException {
        show(canvas().put(2, 0, "text", Style.BODY).withCursor(1, 4));
        assertEquals(new TerminalPosition(4, 1), terminal.getCursorPosition());
        assertTrue(terminal.isCursorVisible());
        show(canvas());
        assertEquals(new TerminalPosition(0, 0), terminal.getCursorPosition());
        assertTrue(terminal.isCursorVisible());
    }

    @Test void for_the_same_picture_again_nothing_is_sent() throws IOException {
        sent(canvas().put(0, 0, "a", Style.TITLE).withCursor(0, 3));
        assertEquals("", sent(canvas().put(0, 0, "a", Style.TITLE).withCursor(0, 3)));
    }

    @Test void of_another_picture_only_what_differs_is_sent_and_then_the_cursor_put_in_its_place() throws IOException {
        sent(canvas().put(0, 0, "hold 3", Style.BODY));
        assertEquals("^[1;6H^[0m2^[1;1H", sent(canvas().put(0, 0, "hold 2", Style.BODY)));
        assertEquals("^[2;4H", sent(canvas().put(0, 0, "hold 2", Style.BODY).withCursor(1, 3)));
    }

    /** Some terminals leave a hair of them in the cells beside. */
    @Test void what_stands_beside_a_block_or_line_that_goes_is_sent_once_more() throws IOException {
        sent(canvas().put(0, 0, "ab\u2588cd", Style.BODY).put(1, 0, "\u2502", Style.BODY).put(2, 9, "\u2580", Style.BODY));
        assertEquals("^[1;2H^[0mb c^[2;1H  ^[3;9H  ^[1;1H", sent(canvas().put(0, 0, "ab cd", Style.BODY)));
        assertEquals("^[1;3H^[0m\u2588^[1;1H", sent(canvas().put(0, 0, "ab\u2588cd", Style.BODY)));
    }

    @Test void a_short_way_is_written_over_and_a_long_one_jumped() throws IOException {
        sent(canvas().put(0, 0, "1 of 3", Style.BODY));
        assertEquals("^[1;1H^[0m2 of 4^[1;1H", sent(canvas().put(0, 0, "2 of 4", Style.BODY)));
        sent(canvas().put(0, 0, "1 of 33333", Style.BODY));
        assertEquals("^[1;1H^[0m2^[1;9H44^[1;1H", sent(canvas().put(0, 0, "2 of 33344", Style.BODY)));
        sent(canvas().put(0, 0, "a\u8db3b", Style.BODY));
        assertEquals("^[1;1H^[0mc^[1;4Hd^[1;1H", sent(canvas().put(0, 0, "c\u8db3d", Style.BODY)));
    }

    @Test void no_way_is_written_over_that_looks_otherwise() throws IOException {
        sent(canvas().put(0, 0, "a", Style.BODY).put(0, 1, "T", Style.TITLE).put(0, 2, "b", Style.BODY));
        assertEquals("^[1;1H^[0mc^[1;3Hd^[1;1H",
            sent(canvas().put(0, 0, "c", Style.BODY).put(0, 1, "T", Style.TITLE).put(0, 2, "d", Style.BODY)));
    }

    @Test void how_letters_look_is_told_once_for_all_that_look_so() throws IOException {
        sent(canvas());
        assertEquals("^[1;1H^[0m^[1m^[7m^[93m^[44mab^[22m^[27m^[39m^[49mc^[2;1Hd^[1;1H",
            sent(canvas().put(0, 0, "ab", Style.TITLE).put(0, 2, "c", Style.BODY).put(1, 0, "d", Style.BODY)));
    }

    @Test void anew_and_after_a_change_of_size_all_is_sent() throws IOException {
        Canvas canvas = canvas().put(0, 0, "all", Style.BODY);
        assertEquals("^[0m^[2J^[?25h^[1;1Hall^[1;1H", sent(canvas));
        sent.reset();
        sending.show(canvas, SIZE, true);
        assertEquals("\u001b[0m\u001b[2J\u001b[?25h\u001b[1;1Hall\u001b[1;1H", sent.toString(StandardCharsets.UTF_8));
        sent.reset();
        sending.show(new Canvas(new Size(2, 1)).put(0, 0, "all", Style.BODY), new Size(2, 1), false);
        assertEquals("\u001b[0m\u001b[2J\u001b[?25h\u001b[1;1Hal\u001b[1;1H", sent.toString(StandardCharsets.UTF_8));
    }

    @Test void another_theme_repaints_what_it_changes() throws IOException {
        sent(canvas().put(0, 0, "ab", Style.TITLE).put(0, 2, "c", Style.BODY));
        sending.wear(Recorder.loudTitles().withoutColour());
        String repainted = sent(canvas().put(0, 0, "ab", Style.TITLE).put(0, 2, "c", Style.BODY));
        assertTrue(repainted.contains("ab") && !repainted.contains("c"), repainted);
    }

    @Test void a_wide_letter_replaced_by_narrow_ones_leaves_nothing_behind() throws IOException {
        show(canvas().put(0, 0, "xAB", Style.BODY));
        show(canvas().put(0, 0, "\u8db3B", Style.BODY));
        assertEquals("\u8db3", terminal.getCharacter(0, 0).getCharacterString());
        show(canvas().put(0, 0, "xAB", Style.BODY));
        assertEquals("xAB       ", row(0));
    }

    /** Terminals do not agree how wide some letters are. */
    @Test void what_follows_a_wide_letter_is_put_in_its_place() throws IOException {
        sent(canvas());
        assertEquals("^[1;1H^[0m\u8db3^[1;3HB^[1;1H", sent(canvas().put(0, 0, "\u8db3B", Style.BODY)));
    }

    @Test void a_terminal_of_one_cell_shows_one_cell() throws IOException {
        terminal.setTerminalSize(new TerminalSize(1, 1));
        picture.show(new Canvas(new Size(1, 1)).put(0, 0, "much too long", Style.TITLE).withCursor(5, 5), new Size(1, 1),
            true);
        assertEquals("m", terminal.getCharacter(0, 0).getCharacterString());
    }

    @Test void whatever_was_there_before_the_terminal_shows_the_picture() throws IOException {
        long seed = Long.getLong("toeup.seed", System.nanoTime());
        System.out.println("TerminalPictureTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            Canvas canvas = canvas();
            for (int words = random.nextInt(6); words > 0; words--) {
                canvas.put(random.nextInt(3), random.nextInt(12) - 1, word(random),
                    random.nextBoolean() ? Style.TITLE : Style.BODY);
            }
            picture.show(canvas, SIZE, random.nextInt(20) == 0);
            assertEquals(cells(canvas), shown(canvas), "seed " + seed + ", round " + round);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) word.append("ab #\u8db3\u2588\u00e9".charAt(random.nextInt(7)));
        return word.toString();
    }

    private static List<String> cells(Canvas canvas) {
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < SIZE.rows(); row++) {
            for (int column = 0; column < SIZE.columns(); column++) {
                char letter = canvas.characterAt(row, column);
                if (letter == Canvas.REST_OF_WIDE) continue;
                cells.add(letter + (canvas.styleAt(row, column) == Style.TITLE ? " loud" : ""));
            }
        }
        return cells;
    }

    private List<String> shown(Canvas canvas) {
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < SIZE.rows(); row++) {
            for (int column = 0; column < SIZE.columns(); column++) {
                if (canvas.characterAt(row, column) == Canvas.REST_OF_WIDE) continue;
                TextCharacter cell = terminal.getCharacter(column, row);
                cells.add(cell.getCharacterString() + (cell.isReversed() ? " loud" : ""));
            }
        }
        return cells;
    }
}
