package toeup.bench;

import java.util.Arrays;

/**
 * What a terminal would show after the bytes it got: places and letters, no looks. Knows just as much as is needed to
 * see when a program's first page stands; a sequence it does not know changes nothing.
 */
final class EmulatedScreen {
    static final int ROWS = 24;
    static final int COLUMNS = 80;
    private static final char ESCAPE = 0x1b;
    private static final char BELL = 7;
    private static final int FIRST_CONTINUATION = 0x80;
    private static final int LAST_CONTINUATION = 0xbf;
    private static final int LAST_ASCII = 0x7e;

    /** Where in a sequence the next byte stands. */
    private enum In { TEXT, ESCAPE, CONTROL, COMMAND, LETTERS }

    private final char[][] cells = new char[ROWS][COLUMNS];
    private final StringBuilder sequence = new StringBuilder();
    private In in = In.TEXT;
    private int row;
    private int column;

    EmulatedScreen() {
        eraseAll();
    }

    /** All rows, each with its line feed. */
    String text() {
        StringBuilder all = new StringBuilder();
        for (char[] line : cells) {
            all.append(new String(line).stripTrailing()).append('\n');
        }
        return all.toString();
    }

    void write(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            write(bytes[i] & 0xff);
        }
    }

    private void write(int code) {
        switch (in) {
            case TEXT -> text(code);
            case ESCAPE -> escape((char) code);
            case CONTROL -> control((char) code);
            case COMMAND -> in = code == BELL || code == '\\' ? In.TEXT : In.COMMAND;
            case LETTERS -> in = In.TEXT;
            default -> throw new AssertionError(in);
        }
    }

    private void text(int code) {
        switch (code) {
            case ESCAPE -> in = In.ESCAPE;
            case '\r' -> column = 0;
            case '\n' -> row = Math.min(row + 1, ROWS - 1);
            case '\b' -> column = Math.max(0, column - 1);
            default -> put(code);
        }
    }

    /** A letter beyond ASCII is one cell, shown as a question mark: its first byte counts and the others do not. */
    private void put(int code) {
        boolean continues = code >= FIRST_CONTINUATION && code <= LAST_CONTINUATION;
        if (code < ' ' || continues) {
            return;
        }
        if (column < COLUMNS) {
            cells[row][column] = code <= LAST_ASCII ? (char) code : '?';
            column++;
        }
    }

    private void escape(char code) {
        sequence.setLength(0);
        in = switch (code) {
            case '[' -> In.CONTROL;
            case ']', 'P', '_' -> In.COMMAND;
            case '(', ')', '#', '%' -> In.LETTERS;
            default -> In.TEXT;
        };
    }

    private void control(char code) {
        if (code >= '@' && code <= '~') {
            in = In.TEXT;
            obey(code);
        } else {
            sequence.append(code);
        }
    }

    private void obey(char command) {
        switch (command) {
            case 'H', 'f' -> place(number(0, 1) - 1, number(1, 1) - 1);
            case 'd' -> place(number(0, 1) - 1, column);
            case 'G' -> place(row, number(0, 1) - 1);
            case 'A' -> place(row - number(0, 1), column);
            case 'B' -> place(row + number(0, 1), column);
            case 'C' -> place(row, column + number(0, 1));
            case 'D' -> place(row, column - number(0, 1));
            case 'J' -> eraseScreen(number(0, 0));
            case 'K' -> eraseLine(number(0, 0));
            default -> { }
        }
    }

    private int number(int index, int usual) {
        String[] all = sequence.toString().split(";", -1);
        boolean said = index < all.length && all[index].matches("[0-9]{1,4}");
        return said ? Integer.parseInt(all[index]) : usual;
    }

    private void place(int toRow, int toColumn) {
        row = Math.max(0, Math.min(toRow, ROWS - 1));
        column = Math.max(0, Math.min(toColumn, COLUMNS - 1));
    }

    private void eraseScreen(int part) {
        if (part == 0) {
            Arrays.stream(cells).skip(row + 1L).forEach(line -> Arrays.fill(line, ' '));
            eraseLine(0);
        } else {
            eraseAll();
        }
    }

    private void eraseLine(int part) {
        int from = part == 0 ? Math.min(column, COLUMNS) : 0;
        int to = part == 1 ? Math.min(column + 1, COLUMNS) : COLUMNS;
        Arrays.fill(cells[row], from, to, ' ');
    }

    private void eraseAll() {
        for (char[] line : cells) {
            Arrays.fill(line, ' ');
        }
    }
}
