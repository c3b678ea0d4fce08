package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;
import toeup.ui.canvas.Columns;
import toeup.ui.canvas.Style;
import toeup.ui.canvas.Wrap;

/** Lays out a field to type into: beside its label where there is room, else below it over several lines. */
final class EntryLines {
    /** Room for a number and the cursor, so that an empty field is seen. */
    private static final int SHORTEST = 4;

    private EntryLines() {}

    static List<Line> of(Entry entry, int width, boolean focused) {
        String label = Columns.clean(entry.label());
        String value = Columns.clean(entry.value());
        int field = Math.max(SHORTEST, Columns.of(value) + 1);
        int column = Columns.of(label) + (label.isEmpty() ? 0 : 2);
        if (column + field + 2 <= width) {
            Line line = field(column, value, field, focused);
            List<Line.Span> spans = new ArrayList<>(List.of(new Line.Span(0, label, Style.BODY)));
            spans.addAll(line.spans());
            return List.of(new Line(spans, false, Line.Start.THOUGHT, line.cursor()));
        }
        return below(label, value, width, focused);
    }

    private static List<Line> below(String label, String value, int width, boolean focused) {
        List<Line> lines = new ArrayList<>();
        Wrap.lines(label, width).forEach(text -> lines.add(Line.of(0, text, Style.BODY)));
        List<String> pieces = Wrap.pieces(value, width - 3);
        for (int i = 0; i < pieces.size(); i++) {
            lines.add(field(0, pieces.get(i), width - 2, focused && i == pieces.size() - 1));
        }
        return Line.together(lines);
    }

    private static Line field(int column, String value, int field, boolean focused) {
        String padded = value + " ".repeat(Math.max(0, field - Columns.of(value)));
        Line line = Line.of(new Line.Span(column, "[", Style.BODY), new Line.Span(column + 1, padded, Style.ENTRY),
            new Line.Span(column + 1 + field, "]", Style.BODY));
        return focused ? line.withCursor(column + 1 + Columns.of(value)) : line;
    }
}
