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
    private final Terminal terminal;
    private final Inks inks = new TerminalInks();
    private Theme theme;
    private Size size = new Size(0, 0);
    private char[] letters = {};
    private Look[] looks = {};
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
        Arrays.fill(letters, ' ');
        Arrays.fill(looks, Look.PLAIN);
        look = Look.PLAIN;
        terminal.resetColorAndSGR();
        terminal.clearScreen();
        terminal.setCursorVisible(true);
    }

    /** Sends what differs in a row, and tells whether anything did. */
    private boolean send(Canvas canvas, int row) throws IOException {
        Size drawn = canvas.size();
        StringBuilder text = new StringBuilder();
        int next = -1;
        boolean sent = false;
        for (int column = 0; column < size.columns(); column++) {
            boolean within = row < drawn.rows() && column < drawn.columns();
            boolean wide = within && column + 1 < drawn.columns()
                && canvas.characterAt(row, column + 1) == Canvas.REST_OF_WIDE;
            // A letter that has no room for its second half would go on in the next row.
            boolean cut = wide && column + 1 == size.columns();
            char letter = within && !cut ? canvas.characterAt(row, column) : ' ';
            Look wanted = theme.of(within ? canvas.styleAt(row, column) : Style.BODY);
            int index = row * size.columns() + column;
            if (letter == letters[index] && wanted.equals(looks[index])) continue;
            letters[index] = letter;
            looks[index] = wanted;
            sent = true;
            // The letter to the left takes this cell, too.
            if (letter == Canvas.REST_OF_WIDE) continue;
            if (column != next || !wanted.equals(look)) {
                write(text);
                if (column != next) terminal.setCursorPosition(column, row);
                wear(wanted);
            }
            text.append(harmless(letter));
            // Where terminals do not agree how wide a letter is, the next one still stands in its place.
            next = wide ? -1 : column + 1;
        }
        write(text);
        return sent;
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
