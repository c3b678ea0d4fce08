package toeup.figure;

/**
 * From a figure's measure to cells. Lengths on the grid are counted in widths of a cell; a cell is twice as high as
 * wide, so that a row is 2 of them.
 *
 * @param factor widths of a cell per unit of the figure
 * @param left   where the figure's x of 0 is, from the left edge of the grid
 * @param bottom where the figure's y of 0 is, from the top edge of the grid
 */
record Scale(double factor, double left, double bottom) {
    /** Rows per width of a cell. */
    static final double ROW = 2;

    static Scale fitting(Box box, int columns, int rows) {
        double factor = Math.min(columns / box.width(), rows * ROW / box.height());
        double left = (columns - box.width() * factor) / 2 - box.left() * factor;
        return new Scale(factor, left, rows * ROW + box.bottom() * factor);
    }

    double column(Point point) {
        return left + point.x() * factor;
    }

    /** From the top, in widths of a cell. */
    double down(Point point) {
        return bottom - point.y() * factor;
    }

    double row(Point point) {
        return down(point) / ROW;
    }

    double length(double units) {
        return units * factor;
    }
}
