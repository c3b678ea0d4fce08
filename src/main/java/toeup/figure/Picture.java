package toeup.figure;

import java.util.List;

/**
 * One moment of a figure, free of any size.
 *
 * @param box     what is seen
 * @param close   what is seen where there is little room: the part that moves, or all there is
 * @param strokes what is drawn, the farthest first
 */
public record Picture(Box box, Box close, List<Stroke> strokes) {
    /** With fewer rows a whole body is so small that a heel that rises is not seen to move. */
    private static final int ROWS_FOR_ALL = 8;

    public Picture {
        strokes = List.copyOf(strokes);
    }

    /** For a look without colours: the body in thin lines, so that what moves stands out by its weight. */
    public Picture withoutColours() {
        return new Picture(box, close, strokes.stream().map(it -> it.role() == Role.BODY ? it.thin() : it).toList());
    }

    /** What is seen in so many rows. */
    Box seen(int rows) {
        return rows < ROWS_FOR_ALL ? close : box;
    }

    /** How many columns it takes when it is as high as so many rows: there is nothing to see in more. */
    public int columns(int rows) {
        Box seen = seen(rows);
        return (int) Math.ceil(rows * Scale.ROW * seen.width() / seen.height());
    }

    /** How many rows all of it takes when it is as wide as so many columns. */
    public int rows(int columns) {
        return (int) Math.ceil(columns * box.height() / box.width() / Scale.ROW);
    }
}
