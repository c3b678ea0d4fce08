package toeup.ui.screen;

import toeup.figure.Drawing;
import toeup.figure.Role;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Style;

/**
 * The figure to the left of word and number.
 *
 * @param extra   what is to be drawn
 * @param columns columns it is drawn in; 0 where there is no room for it
 * @param rows    rows it is drawn in
 */
record FigureBeside(Extra extra, int columns, int rows) {
    static final FigureBeside NONE = new FigureBeside(Extra.NONE, 0, 0);
    /** Smaller than this nobody sees what it is (product rules, section 8); somebody upright may be narrower. */
    private static final int LEAST_COLUMNS = 12;
    private static final int LEAST_ROWS = 5;
    private static final int GAP = 2;

    /** The figure in at most half of so many columns: word and number stay what is read first. */
    static FigureBeside of(Extra extra, int columns, int rows) {
        if (extra.figure().isEmpty() || rows < LEAST_ROWS) return NONE;
        int whole = extra.figure().get().columns(rows);
        int wanted = Math.min((columns - GAP) / 2, whole);
        return wanted < Math.min(LEAST_COLUMNS, whole) ? NONE : new FigureBeside(extra, wanted, rows);
    }

    /** Columns that word and number cannot have. */
    int taken() {
        return columns == 0 ? 0 : columns + GAP;
    }

    void draw(Canvas canvas, int top, int left) {
        if (columns == 0) return;
        put(canvas, extra.pen().draw(extra.figure().orElseThrow(), columns, rows), top, left);
    }

    /** Copies a drawing onto a canvas; what moves is bold, what stands around is quiet. */
    static void put(Canvas canvas, Drawing drawing, int top, int left) {
        for (int row = 0; row < drawing.rows(); row++) {
            for (int column = 0; column < drawing.columns(); column++) {
                char character = drawing.characterAt(row, column);
                Style style = drawing.roleAt(row, column).map(FigureBeside::style).orElse(Style.BODY);
                canvas.put(top + row, left + column, String.valueOf(character), style);
            }
        }
    }

    private static Style style(Role role) {
        return switch (role) {
            case MOVING -> Style.PHASE;
            case BODY -> Style.BODY;
            case PROP -> Style.QUIET;
        };
    }
}
