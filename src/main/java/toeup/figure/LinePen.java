package toeup.figure;

/** Draws lines one character thick, each chosen by the way the line runs through its cell. */
final class LinePen {
    /** Characters of a pen: level at the bottom, middle and top of a cell, upright, rising, falling. */
    record Letters(char bottom, char middle, char top, char upright, char rising, char falling) {
        /** Whether a line at the top of a cell must be drawn at the bottom of the one above. */
        boolean lacksTop() {
            return top == bottom;
        }
    }

    static final Letters ASCII = new Letters('_', '-', '_', '|', '/', '\\');
    /** Props are made of dots, so that feet can be told from the floor. */
    static final Letters ASCII_PROPS = new Letters('.', '-', '.', ':', '/', '\\');
    static final Letters CP437 = new Letters('_', '─', '_', '│', '/', '\\');
    static final Letters UTF8 = new Letters('▁', '─', '▔', '│', '╱', '╲');

    /** Rows a column from which a line is steep: then it has one character in each row, else one in each column. */
    private static final double STEEP = 0.6;
    /** Rows a column below which a line counts as level. */
    private static final double LEVEL = 0.12;
    /** Columns a row from which a steep line is drawn slanted. */
    private static final double SLANTED = 0.38;
    /** A piece of a line shorter than this part of a cell is left out, if it covers no middle of a cell. */
    private static final double SHORT = 0.3;
    /** Keeps a line that runs between two cells in the upper or left one. */
    private static final double ROUNDING = 1e-6;

    private final Drawing drawing;
    private final Scale scale;
    private final Letters letters;

    LinePen(Drawing drawing, Scale scale, Letters letters) {
        this.drawing = drawing;
        this.scale = scale;
        this.letters = letters;
    }

    void draw(Stroke stroke) {
        draw(stroke, 0);
    }

    /** @param shift columns by which steep lines are moved to the right, for drawing them double */
    void draw(Stroke stroke, double shift) {
        for (int end = 1; end < stroke.points().size(); end++) {
            segment(stroke.points().get(end - 1), stroke.points().get(end), stroke.role(), shift);
        }
    }

    private void segment(Point from, Point to, Role role, double shift) {
        double across = Math.abs(scale.column(to) - scale.column(from));
        double down = Math.abs(scale.row(to) - scale.row(from));
        if (down > STEEP * across) {
            boolean falls = scale.row(from) < scale.row(to);
            steep(falls ? from : to, falls ? to : from, role, shift);
        } else {
            boolean onwards = scale.column(from) < scale.column(to);
            shallow(onwards ? from : to, onwards ? to : from, role);
        }
    }

    private void steep(Point top, Point bottom, Role role, double shift) {
        double from = scale.row(top);
        double to = scale.row(bottom);
        double lean = (scale.column(bottom) - scale.column(top)) / (to - from);
        char letter = lean < -SLANTED ? letters.rising() : lean > SLANTED ? letters.falling() : letters.upright();
        for (int row = first(from, to); row <= last(from, to); row++) {
            double middle = within(row + 0.5, from, to);
            drawing.put(row, cell(scale.column(top) + lean * (middle - from) + shift), letter, role);
        }
    }

    private void shallow(Point left, Point right, Role role) {
        double from = scale.column(left);
        double to = scale.column(right);
        double fall = to == from ? 0 : (scale.row(right) - scale.row(left)) / (to - from);
        for (int column = first(from, to); column <= last(from, to); column++) {
            double row = scale.row(left) + fall * (within(column + 0.5, from, to) - from);
            double height = row - cell(row);
            if (Math.abs(fall) < LEVEL) level(cell(row), column, height, role);
            else drawing.put(cell(row), column, sloping(height), role);
        }
    }

    private void level(int row, int column, double height, Role role) {
        boolean top = height <= 0.2;
        char letter = height > 0.66 ? letters.bottom() : top ? letters.top() : letters.middle();
        drawing.put(top && letters.lacksTop() ? row - 1 : row, column, letter, role);
    }

    private char sloping(double height) {
        return height > 0.66 ? '.' : height > 0.33 ? letters.middle() : '\'';
    }

    /** The first cell whose middle is reached; of a short piece in the middle of nothing, the cell it is in. */
    private static int first(double from, double to) {
        int first = (int) Math.ceil(from - 0.5 - ROUNDING);
        return first > lastReached(to) && to - from > SHORT ? cell((from + to) / 2) : first;
    }

    private static int last(double from, double to) {
        int last = lastReached(to);
        return (int) Math.ceil(from - 0.5 - ROUNDING) > last && to - from > SHORT ? cell((from + to) / 2) : last;
    }

    private static int lastReached(double to) {
        return (int) Math.ceil(to - 0.5 - ROUNDING) - 1;
    }

    private static double within(double at, double least, double most) {
        return Math.max(least, Math.min(most, at));
    }

    private static int cell(double at) {
        return (int) Math.floor(at - ROUNDING);
    }
}
