package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;
import toeup.catalog.Lists;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Columns;
import toeup.ui.canvas.Style;

/**
 * One row of content before it has a place in a window.
 *
 * @param spans     what stands in it, from left to right
 * @param keepsNext whether the next line is meaningless without this one, so that no part ends between them
 * @param starts    what starts here, for choosing where a part may begin
 * @param cursor    column where the real cursor would stand; -1 for none
 */
record Line(List<Span> spans, boolean keepsNext, Start starts, int cursor) {
    /** What starts with a line, the better place for a part to begin coming last. */
    enum Start { NOTHING, THOUGHT, SECTION }

    static final Line EMPTY = of();

    /**
     * Text in one style.
     *
     * @param column counted from the left edge of the content
     */
    record Span(int column, String text, Style style) {}

    static Line of(Span... spans) {
        return of(List.of(spans));
    }

    static Line of(List<Span> spans) {
        return new Line(List.copyOf(spans), false, Start.NOTHING, -1);
    }

    static Line of(int column, String text, Style style) {
        return of(new Span(column, text, style));
    }

    Line keepingNext() {
        return new Line(spans, true, starts, cursor);
    }

    Line starting(Start starts) {
        return new Line(spans, keepsNext, starts, cursor);
    }

    Line withCursor(int column) {
        return new Line(spans, keepsNext, starts, column);
    }

    Line with(Span span) {
        List<Span> more = new ArrayList<>(spans);
        more.add(span);
        return new Line(List.copyOf(more), keepsNext, starts, cursor);
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    /** Column just after the last one taken. */
    int end() {
        return Lists.max(spans, span -> span.column() + Columns.of(span.text()));
    }

    void draw(Canvas canvas, int row, int left) {
        spans.forEach(span -> canvas.put(row, left + span.column(), span.text(), span.style()));
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
