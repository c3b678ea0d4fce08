package toeup.ui.screen;

import java.util.Objects;
import toeup.figure.Drawing;
import toeup.figure.Pen;
import toeup.figure.Picture;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Columns;
import toeup.ui.canvas.Style;

/**
 * A picture to the right of a page's text, where the window has room for both; it says nothing that the text does not.
 *
 * @param picture what is shown
 * @param pen     what it is drawn with
 * @param caption a word below it; may be empty
 */
public record Aside(Picture picture, Pen pen, String caption) {
    private static final int LEAST_WIDTH = 70;
    private static final int LEAST_ROWS = 16;
    private static final int MOST_COLUMNS = 36;
    private static final int GAP = 3;

    public Aside {
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(pen, "pen");
        Objects.requireNonNull(caption, "caption");
    }

    /** Columns that the text cannot have; 0 where there is no room for a picture. */
    int taken(Frame frame) {
        boolean room = frame.width() >= LEAST_WIDTH && frame.size().rows() >= LEAST_ROWS;
        return room ? Math.min(MOST_COLUMNS, frame.width() * 2 / 5) + GAP : 0;
    }

    /** Draws it below {@code top}, beside text that ends before {@code column}. */
    void draw(Canvas canvas, int top, int column, int taken, int rows) {
        int columns = taken - GAP;
        int height = Math.min(rows - 2, picture.rows(columns));
        Drawing drawing = pen.draw(picture, columns, height);
        FigureBeside.put(canvas, drawing, top, column + GAP);
        canvas.put(top + height + 1, column + GAP + Math.max(0, (columns - Columns.of(caption)) / 2), caption, Style.PHASE);
    }
}
