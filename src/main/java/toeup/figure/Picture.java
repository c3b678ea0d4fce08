package toeup.figure;

import java.util.List;

/**
 * One moment of a figure, free of any size.
 *
 * @param box     what is seen
 * @param strokes what is drawn, the farthest first
 */
public record Picture(Box box, List<Stroke> strokes) {
    public Picture {
        strokes = List.copyOf(strokes);
    }

    /** For a look without colours: the body in thin lines, so that what moves stands out by its weight. */
    public Picture withoutColours() {
        return new Picture(box, strokes.stream().map(it -> it.role() == Role.BODY ? it.thin() : it).toList());
    }

    /** How many columns it takes when it is as high as so many rows: there is nothing to see in more. */
    public int columns(int rows) {
        return (int) Math.ceil(rows * Scale.ROW * box.width() / box.height());
    }

    /** How many rows it takes when it is as wide as so many columns. */
    public int rows(int columns) {
        return (int) Math.ceil(columns * box.height() / box.width() / Scale.ROW);
    }
}
