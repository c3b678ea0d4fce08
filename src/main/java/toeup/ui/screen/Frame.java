package toeup.ui.screen;

import toeup.ui.canvas.Size;

/**
 * Where things stand in a window. Rows run out before columns on screens with large text, so margins go first.
 *
 * @param size   of the window
 * @param edge   column where title and keys start
 * @param left   column where the content starts
 * @param width  columns of the content; running text is no wider than can be read with ease
 */
record Frame(Size size, int edge, int left, int width) {
    private static final Size SMALLEST = new Size(20, 6);
    private static final int WIDEST_TEXT = 72;

    static Frame of(Size size) {
        int columns = size.columns();
        int edge = columns >= 100 ? 3 : columns >= 60 ? 1 : 0;
        int left = columns >= 100 ? 6 : columns >= 60 ? 3 : 0;
        return new Frame(size, edge, left, Math.min(WIDEST_TEXT, columns - 2 * left));
    }

    /** Whether the window has room for anything but a plea for more room. */
    static boolean isTooSmall(Size size) {
        return !size.holds(SMALLEST.columns(), SMALLEST.rows());
    }

    /** Whether menus show one item at a time. */
    boolean isTiny() {
        return !size.holds(32, 8);
    }

    int lastRow() {
        return size.rows() - 1;
    }

    /** Column just after the last one that title and keys may take. */
    int rightEdge() {
        return size.columns() - edge;
    }
}
