package toeup.ui.screen;

import toeup.ui.canvas.Size;

/**
 * Where things stand in a window. Margins are the first to go: screens with large text have little room.
 *
 * @param size  of the window
 * @param edge  column where title and keys start
 * @param left  column where the content starts
 * @param width columns there are for the content
 */
record Frame(Size size, int edge, int left, int width) {
    /** Running text no wider than this is read with ease. */
    private static final int WIDEST_TEXT = 72;

    static Frame of(Size size) {
        int columns = size.columns();
        int edge = columns >= 100 ? 3 : columns >= 60 ? 1 : 0;
        int left = columns >= 100 ? 6 : columns >= 60 ? 3 : 0;
        return new Frame(size, edge, left, columns - 2 * left);
    }

    /** The same with fewer columns for the content. */
    Frame without(int columns) {
        return new Frame(size, edge, left, width - columns);
    }

    /** Whether the window has room for nothing but a plea for more room. */
    static boolean isTooSmall(Size size) {
        return !size.holds(20, 6);
    }

    /** Whether menus show one item at a time. */
    boolean isTiny() {
        return !size.holds(32, 8);
    }

    /** Columns running text may take. */
    int textWidth() {
        return Math.min(WIDEST_TEXT, width);
    }

    int lastRow() {
        return size.rows() - 1;
    }

    /** Column just after the last one of a first and last row as wide as the window. */
    int right() {
        return size.columns() - edge;
    }

    /** The same for a first and last row above and below running text: never far from it. */
    int textRight() {
        return Math.min(right(), Math.max(left + textWidth(), 80 - edge));
    }
}
