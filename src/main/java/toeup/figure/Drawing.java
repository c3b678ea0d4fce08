package toeup.figure;

import java.util.Arrays;
import java.util.Optional;

/** A figure as cells: a character each, and how much it should stand out. */
public final class Drawing {
    private final int columns;
    private final int rows;
    private final char[] characters;
    private final Role[] roles;

    Drawing(int columns, int rows) {
        this.columns = Math.max(0, columns);
        this.rows = Math.max(0, rows);
        this.characters = new char[this.columns * this.rows];
        this.roles = new Role[characters.length];
        Arrays.fill(characters, ' ');
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /** The character of a cell; a space where nothing is. */
    public char characterAt(int row, int column) {
        return characters[row * columns + column];
    }

    /** What a cell is a part of; nothing where nothing is. */
    public Optional<Role> roleAt(int row, int column) {
        return Optional.ofNullable(roles[row * columns + column]);
    }

    /** One row without spaces at its end. */
    public String rowText(int row) {
        return new String(characters, row * columns, columns).stripTrailing();
    }

    /** All rows, each ended by a line feed. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) text.append(rowText(row)).append('\n');
        return text.toString();
    }

    /** Puts a character where nothing more important is; what lies outside is left out. */
    void put(int row, int column, char character, Role role) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) return;
        int index = row * columns + column;
        if (roles[index] != null && roles[index].compareTo(role) > 0) return;
        characters[index] = character;
        roles[index] = role;
    }
}
