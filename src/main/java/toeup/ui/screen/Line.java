package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Style;

/**
 * One row of a page's content before it has a place in a window.
 *
 * @param spans     what stands in it, from left to right
 * @param keepsNext whether the next line is meaningless without this one, so that no part ends between them
 * @param starts    whether a thought starts here, so that a part may well begin with this line
 * @param cursor    column where the real cursor would stand; -1 for none
 */
record Line(List<Span> spans, boolean keepsNext, boolean starts, int cursor) {
    static final Line EMPTY = new Line(List.of(), false, false, -1);

    /**
     * Text in one style.
     *
     * @param column counted from the left edge of the content
     */
    record Span(int column, String text, Style style) {}

    static Line of(Span... spans) {
        return new Line(List.of(spans), false, false, -1);
    }

    static Line of(int column, String text, Style style) {
        return of(new Span(column, text, style));
    }

    Line keepingNext() {
        return new Line(spans, true, starts, cursor);
    }

    Line starting() {
        return new Line(spans, keepsNext, true, cursor);
    }

    Line withCursor(int column) {
        return new Line(spans, keepsNext, starts, column);
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    void draw(Canvas canvas, int row, int left) {
        spans.forEach(span -> canvas.put(row, left + span.column(), span.text(), span.style()));
    }

    /** The same lines, of which the first starts a thought. */
    static List<Line> thought(List<Line> lines) {
        List<Line> thought = new ArrayList<>(lines);
        if (!thought.isEmpty()) {
            thought.set(0, thought.get(0).starting());
        }
        return thought;
    }

    /** The same lines, none of which may be parted from the next. */
    static List<Line> together(List<Line> lines) {
        List<Line> together = new ArrayList<>(lines);
        for (int i = 0; i < together.size() - 1; i++) {
            together.set(i, together.get(i).keepingNext());
        }
        return together;
    }
}
