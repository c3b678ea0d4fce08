package toeup.ui.canvas;

/**
 * How large a window is, in character cells.
 *
 * @param columns 1 or more; less is taken as 1, since terminals report 0 while they start
 * @param rows    1 or more; less is taken as 1
 */
public record Size(int columns, int rows) {
    public Size {
        columns = Math.max(1, columns);
        rows = Math.max(1, rows);
    }

    /** Whether everything that needs {@code columns} by {@code rows} has room here. */
    public boolean holds(int columns, int rows) {
        return this.columns >= columns && this.rows >= rows;
    }
}
