package toeup.ui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.Screen;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Spot;
import toeup.ui.canvas.Style;
import toeup.ui.theme.Look;
import toeup.ui.theme.Theme;

/** Copies the cells of a canvas to the screen in a window of the program's own, and decides nothing. */
final class Painter {
    private static final int ASCII = 128;
    /** More kinds of cell than any picture has, and few enough for any memory. */
    private static final int MOST_OTHERS = 1024;

    private final Theme theme;
    private final Inks inks;
    // Almost every cell of every frame is one of these; making each anew would be most of the work of a frame.
    private final TextCharacter[][] made = new TextCharacter[Style.values().length][ASCII];
    private final Map<Integer, TextCharacter> others = new HashMap<>();

    Painter(Theme theme, Inks inks) {
        this.theme = theme;
        this.inks = inks;
    }

    /**
     * Fills the whole screen: a canvas larger than it is cut, and cells beyond a smaller one are empty. The cursor
     * is always visible, in the first cell where the canvas names none: a hidden one leaves readers without a place.
     *
     * @return whether anything differs from what the screen held before
     */
    boolean paint(Canvas canvas, Screen screen) {
        boolean changed = false;
        TerminalSize size = screen.getTerminalSize();
        for (int row = 0; row < size.getRows(); row++) {
            for (int column = 0; column < size.getColumns(); column++) {
                TextCharacter cell = cell(canvas, row, column);
                if (!cell.equals(screen.getBackCharacter(column, row))) {
                    screen.setCharacter(column, row, cell);
                    changed = true;
                }
            }
        }
        return placeCursor(canvas, screen) || changed;
    }

    private static boolean placeCursor(Canvas canvas, Screen screen) {
        TerminalPosition before = screen.getCursorPosition();
        Spot spot = canvas.cursor().orElse(new Spot(0, 0));
        screen.setCursorPosition(new TerminalPosition(spot.column(), spot.row()));
        return !screen.getCursorPosition().equals(before);
    }

    private TextCharacter cell(Canvas canvas, int row, int column) {
        if (row >= canvas.size().rows() || column >= canvas.size().columns()) {
            return made(' ', Style.BODY);
        }
        char character = canvas.characterAt(row, column);
        Style style = canvas.styleAt(row, column);
        if (character == Canvas.REST_OF_WIDE) {
            return made(' ', style);
        }
        if (character < ASCII) {
            return made(character, style);
        }
        TextCharacter cell = other(character, style);
        boolean wide = column + 1 < canvas.size().columns()
            && canvas.characterAt(row, column + 1) == Canvas.REST_OF_WIDE;
        // Lanterna moves on by its own idea of a character's width; where that differs, the row would shift.
        return cell.isDoubleWidth() == wide ? cell : made('?', style);
    }

    private TextCharacter made(char character, Style style) {
        TextCharacter[] ofStyle = made[style.ordinal()];
        if (ofStyle[character] == null) {
            ofStyle[character] = make(character, style);
        }
        return ofStyle[character];
    }

    private TextCharacter other(char character, Style style) {
        if (others.size() >= MOST_OTHERS) {
            others.clear();
        }
        return others.computeIfAbsent(style.ordinal() << Character.SIZE | character, key -> make(character, style));
    }

    private TextCharacter make(char character, Style style) {
        Look look = theme.of(style);
        Set<SGR> modifiers = EnumSet.noneOf(SGR.class);
        if (look.bold()) {
            modifiers.add(SGR.BOLD);
        }
        if (look.reverse()) {
            modifiers.add(SGR.REVERSE);
        }
        return TextCharacter.fromCharacter(character, inks.of(look.fg(), false), inks.of(look.bg(), true),
            modifiers.toArray(SGR[]::new))[0];
    }
}
