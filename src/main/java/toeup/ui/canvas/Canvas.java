package toeup.ui.canvas;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A grid of styled cells, drawn on and then painted by whoever knows a terminal. What lies outside the grid is
 * left out silently, so that any layout may be drawn at any size.
 */
public final class Canvas {
    /** Stands in the right cell of a wide character; painters skip it. */
    public static final char REST_OF_WIDE = 0;

    private final Size size;
    private final char[] characters;
    private final Style[] styles;
    private Optional<Spot> cursor = Optional.empty();

    /** An empty canvas: spaces in {@link Style#BODY}, without a cursor. */
    public Canvas(Size size) {
        this.size = size;
        this.characters = new char[size.columns() * size.rows()];
        this.styles = new Style[characters.length];
        Arrays.fill(characters, ' ');
        Arrays.fill(styles, Style.BODY);
    }

    public Size size() {
        return size;
    }

    /** Draws one line of text, {@linkplain Columns#clean cleaned}, from a cell to the right. */
    public Canvas put(int row, int column, String text, Style style) {
        int at = column;
        for (char sign : Columns.clean(text).toCharArray()) {
            // The space that never breaks has done its work in wrapping; terminals need not know it.
            at += place(row, at, sign == '\u00A0' ? ' ' : sign, style);
        }
        return this;
    }

    /** Draws text so that it ends just before {@code column}. */
    public Canvas putBefore(int row, int column, String text, Style style) {
        return put(row, column - Columns.of(text), text, style);
    }

    /** Fills a rectangle with spaces of a style. */
    public Canvas fill(int row, int column, int columns, int rows, Style style) {
        for (int r = row; r < row + rows; r++) {
            for (int c = column; c < column + columns; c++) {
                set(r, c, ' ', style);
            }
        }
        return this;
    }

    /** Gives every cell of a row a style and leaves what stands there. */
    public Canvas restyle(int row, Style style) {
        if (row >= 0 && row < size.rows()) Arrays.fill(styles, index(row, 0), index(row, 0) + size.columns(), style);
        return this;
    }

    /** Puts the real cursor on a cell; outside the grid, on the nearest one. */
    public Canvas withCursor(int row, int column) {
        cursor = Optional.of(new Spot(within(row, size.rows()), within(column, size.columns())));
        return this;
    }

    /** Where the real cursor stands. */
    public Optional<Spot> cursor() {
        return cursor;
    }

    /** The character of a cell, or {@link #REST_OF_WIDE}. */
    public char characterAt(int row, int column) {
        return characters[index(row, column)];
    }

    public Style styleAt(int row, int column) {
        return styles[index(row, column)];
    }

    /**
     * Copies a row into arrays at one stroke: as many cells as they have, or as the row has if that is less.
     *
     * @param into the characters; as long as {@code worn}
     * @param worn the styles
     */
    public void copyRow(int row, char[] into, Style[] worn) {
        int columns = Math.min(size.columns(), into.length);
        System.arraycopy(characters, index(row, 0), into, 0, columns);
        System.arraycopy(styles, index(row, 0), worn, 0, columns);
    }

    /** One row as text without spaces at its end; solid blocks are shown as {@code #}. */
    public String rowText(int row) {
        StringBuilder text = new StringBuilder(size.columns());
        for (int column = 0; column < size.columns(); column++) {
            char character = characterAt(row, column);
            if (character != REST_OF_WIDE) {
                text.append(character == ' ' && styleAt(row, column).solid() ? '#' : character);
            }
        }
        return text.toString().stripTrailing();
    }

    /** The whole canvas as text: each row as {@link #rowText}, each ended by a line feed. */
    public String toText() {
        StringBuilder text = new StringBuilder(characters.length);
        for (int row = 0; row < size.rows(); row++) {
            text.append(rowText(row)).append('\n');
        }
        return text.toString();
    }

    /**
     * The same with ASCII characters alone: an accent is dropped, and what has no plain form becomes a question mark,
     * so that nothing moves.
     */
    public Canvas plain() {
        Canvas plain = new Canvas(size);
        plain.cursor = cursor;
        for (int index = 0; index < characters.length; index++) {
            char character = characters[index];
            plain.characters[index] = character == REST_OF_WIDE ? ' ' : character < 0x7F ? character : plain(character);
            plain.styles[index] = styles[index];
        }
        return plain;
    }

    private static char plain(char character) {
        char base = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD).charAt(0);
        return base >= ' ' && base < 0x7F ? base : '?';
    }

    private int place(int row, int column, char character, Style style) {
        int columns = Columns.of(character);
        boolean half = columns == 2 && (column < 0 || column + 1 >= size.columns());
        set(row, column, half ? ' ' : character, style);
        if (columns == 2) {
            set(row, column + 1, half ? ' ' : REST_OF_WIDE, style);
        }
        return columns;
    }

    private void set(int row, int column, char character, Style style) {
        if (row < 0 || row >= size.rows() || column < 0 || column >= size.columns()) {
            return;
        }
        int index = index(row, column);
        unpair(index, column, character);
        characters[index] = character;
        styles[index] = style;
    }

    /** A wide character that loses one of its cells leaves a space in the other. */
    private void unpair(int index, int column, char next) {
        if (characters[index] == REST_OF_WIDE && next != REST_OF_WIDE) {
            characters[index - 1] = ' ';
        }
        boolean wide = column + 1 < size.columns() && characters[index + 1] == REST_OF_WIDE;
        if (wide) {
            characters[index + 1] = ' ';
        }
    }

    private int index(int row, int column) {
        return row * size.columns() + column;
    }

    private static int within(int value, int count) {
        return Math.max(0, Math.min(value, count - 1));
    }
}
