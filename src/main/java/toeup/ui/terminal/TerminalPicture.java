package toeup.ui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.util.Arrays;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Spot;
import toeup.ui.canvas.Style;
import toeup.ui.theme.Look;
import toeup.ui.theme.Theme;

/**
 * The picture that a terminal shows: sends what differs in the next one, and decides nothing. Lanterna's own screen does
 * the same, but each of its cells asks the rules of the user's language where a character ends, and to load those takes
 * as long as everything else that is drawn first.
 */
final class TerminalPicture {
    /** To move the cursor takes so many and its row and column: ESC [ ; H. */
    private static final int MOVE_BYTES = 4;

    private final Terminal terminal;
    private final Inks inks = new TerminalInks();
    private Theme theme;
    private Size size = new Size(0, 0);
    private char[] letters = {};
    private Look[] looks = {};
    /** Of the row that is looked at, as it is to be. */
    private char[] rowLetters = {};
    private Style[] rowStyles = {};
    private Look[] rowLooks = {};
    private Spot cursor = new Spot(0, 0);
    /** How the terminal writes now; null at the start of each picture, as others may have written to it since. */
    private Look look;

    TerminalPicture(Terminal terminal, Theme theme) {
        this.terminal = terminal;
        this.theme = theme;
    }

    /** From the next picture on it looks like this. */
    void wear(Theme other) {
        theme = other;
    }

    /**
     * Shows a canvas: one larger than the terminal is cut, and cells beyond a smaller one are empty. The cursor is always
     * visible, in the first cell where the canvas names none: a hidden one leaves readers without a place.
     *
     * @param now  how large the terminal is
     * @param anew nothing is known of what it shows
     */
    void show(Canvas canvas, Size now, boolean anew) throws IOException {
        look = null;
        boolean cleared = anew || !now.equals(size);
        if (cleared) clear(now);
        boolean sent = false;
        for (int row = 0; row < size.rows(); row++) sent |= send(canvas, row);
        Spot spot = canvas.cursor().orElse(new Spot(0, 0));
        Spot to = new Spot(Math.min(spot.row(), size.rows() - 1), Math.min(spot.column(), size.columns() - 1));
        if (cleared || sent || !to.equals(cursor)) {
            terminal.setCursorPosition(to.column(), to.row());
            terminal.flush();
        }
        cursor = to;
    }

    private void clear(Size now) throws IOException {
        size = now;
        letters = new char[size.columns() * size.rows()];
        looks = new Look[letters.length];
        rowLetters = new char[size.columns()];
        rowStyles = new Style[size.columns()];
        rowLooks = new Look[size.columns()];
        Arrays.fill(letters, ' ');
        Look blank = theme.of(Style.BODY);
        Arrays.fill(looks, blank.equals(Look.PLAIN) ? blank : Look.PLAIN);
        look = Look.PLAIN;
        terminal.resetColorAndSGR();
        terminal.clearScreen();
        terminal.setCursorVisible(true);
    }

    /** Sends what differs in a row, and tells whether anything did. */
    private boolean send(Canvas canvas, int row) throws IOException {
        draw(canvas, row);
        int start = row * size.columns();
        boolean[] sends = sends(start);
        StringBuilder text = new StringBuilder();
        int next = -1;
        boolean sent = false;
        for (int column = 0; column < size.columns(); column++) {
            if (!sends[column]) continue;
            char letter = rowLetters[column];
            Look wanted = rowLooks[column];
            letters[start + column] = letter;
            looks[start + column] = wanted;
            sent = true;
            // The letter to the left takes this cell, too.
            if (letter == Canvas.REST_OF_WIDE) continue;
            boolean joined = column == next || next >= 0 && bridge(text, next, column, row);
            if (!joined || !wanted.equals(look)) {
                write(text);
                if (!joined) terminal.setCursorPosition(column, row);
                wear(wanted);
            }
            text.append(harmless(letter));
            // Where terminals do not agree how wide a letter is, the next one still stands in its place.
            next = isWide(column) ? -1 : column + 1;
        }
        write(text);
        return sent;
    }

    /** Sets the letters of the row and how they look to what they are to be. */
    private void draw(Canvas canvas, int row) {
        int columns = size.columns();
        Size drawn = canvas.size();
        if (row >= drawn.rows() || columns > drawn.columns()) {
            Arrays.fill(rowLetters, ' ');
            Arrays.fill(rowStyles, Style.BODY);
        }
        if (row < drawn.rows()) {
            canvas.copyRow(row, rowLetters, rowStyles);
            // A letter that has no room for its second half would go on in the next row.
            boolean cut = columns < drawn.columns() && canvas.characterAt(row, columns) == Canvas.REST_OF_WIDE;
            if (cut) rowLetters[columns - 1] = ' ';
        }
        Style last = Style.BODY;
        Look worn = theme.of(last);
        for (int column = 0; column < columns; column++) {
            Style style = rowStyles[column];
            if (style != last) {
                last = style;
                worn = theme.of(style);
            }
            rowLooks[column] = worn;
        }
    }

    private boolean isWide(int column) {
        return column + 1 < size.columns() && rowLetters[column + 1] == Canvas.REST_OF_WIDE;
    }

    /**
     * Which cells of the row are to be sent: those that differ; and those beside blocks and lines that go, of which some
     * terminals leave a hair beyond their cell.
     *
     * @param start of the row in all that is shown
     */
    private boolean[] sends(int start) {
        boolean[] sends = new boolean[size.columns()];
        for (int column = 0; column < sends.length; column++) {
            char shown = letters[start + column];
            Look worn = looks[start + column];
            // Mostly it is the same object, which costs less to tell than that two are equal.
            if (rowLetters[column] == shown && (rowLooks[column] == worn || rowLooks[column].equals(worn))) continue;
            sends[column] = true;
            if (!fillsCell(shown)) continue;
            if (column > 0) sends[column - 1] = true;
            if (column + 1 < sends.length) sends[column + 1] = true;
        }
        return sends;
    }

    /** Of the Unicode blocks Box Drawing and Block Elements. */
    private static boolean fillsCell(char letter) {
        return letter >= 0x2500 && letter <= 0x259F;
    }

    /**
     * Writes what stands between two places once more, where that is no longer than to move the cursor. It also leaves
     * words apart for programs that read what is sent.
     */
    private boolean bridge(StringBuilder text, int from, int to, int row) {
        int bytes = 0;
        for (int column = from; column < to; column++) {
            char letter = rowLetters[column];
            if (letter == Canvas.REST_OF_WIDE || isWide(column) || !rowLooks[column].equals(look)) return false;
            bytes += letter < 0x80 ? 1 : letter < 0x800 ? 2 : 3;
        }
        if (bytes > MOVE_BYTES + digits(row + 1) + digits(to + 1)) return false;
        for (int column = from; column < to; column++) text.append(harmless(rowLetters[column]));
        return true;
    }

    private static int digits(int number) {
        return number < 10 ? 1 : number < 100 ? 2 : 3;
    }

    /** Nothing else comes here; but whatever did would command the terminal. */
    private static char harmless(char letter) {
        return letter < ' ' || letter >= 0x7F && letter < 0xA0 ? '?' : letter;
    }

    private void write(StringBuilder text) throws IOException {
        if (text.length() > 0) terminal.putString(text.toString());
        text.setLength(0);
    }

    private void wear(Look next) throws IOException {
        if (look == null) {
            terminal.resetColorAndSGR();
            look = Look.PLAIN;
        }
        if (look.bold() && !next.bold()) terminal.disableSGR(SGR.BOLD);
        if (look.reverse() && !next.reverse()) terminal.disableSGR(SGR.REVERSE);
        if (next.bold() && !look.bold()) terminal.enableSGR(SGR.BOLD);
        if (next.reverse() && !look.reverse()) terminal.enableSGR(SGR.REVERSE);
        if (next.fg() != look.fg()) terminal.setForegroundColor(inks.of(next.fg(), false));
        if (next.bg() != look.bg()) terminal.setBackgroundColor(inks.of(next.bg(), true));
        look = next;
    }
}
