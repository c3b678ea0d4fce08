package toeup.ui.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import toeup.catalog.Lists;
import toeup.ui.canvas.Columns;
import toeup.ui.canvas.Style;
import toeup.ui.canvas.Wrap;

/**
 * Lays out the items of a page: mark of the focus, number, label, detail. Details stand in one column if all fit
 * there, else at the right end of the label's line, else below it.
 */
final class ItemLines {
    private static final String FOCUSED = "> ";
    private static final String NOTHING = "  ";
    /** Columns of mark and number. */
    private static final int PREFIX = 4;
    private static final int GAP = 3;
    /** An item has a digit or none. */
    private static final int NUMBERS = 10;

    private final Page page;
    private final int width;
    private final OptionalInt column;
    private final Map<Integer, List<Line>> made = new HashMap<>();
    /** Where all items end: no further right than they must, so that the eye need not travel. */
    private final int end;

    ItemLines(Page page, int width) {
        this.page = page;
        this.width = width;
        this.column = detailColumn(page.items(), width);
        this.end = Math.min(width, page.items().isEmpty() ? width : Lists.max(page.items(), this::natural));
    }

    private static OptionalInt detailColumn(List<Item> items, int width) {
        List<Item> detailed = Lists.filter(items, item -> !item.detail().isEmpty());
        int column = PREFIX + Lists.max(detailed, item -> Columns.of(item.label())) + GAP;
        int detail = Lists.max(detailed, item -> Columns.of(item.detail()));
        return column + detail <= width ? OptionalInt.of(column) : OptionalInt.empty();
    }

    /** Columns an item takes on one line. */
    private int natural(Item item) {
        int label = PREFIX + Columns.of(item.label());
        return item.detail().isEmpty() ? label + 1
            : column.orElse(label + GAP) + Columns.of(item.detail()) + (column.isPresent() ? 1 : 0);
    }

    /** Lines of each item without its number, which takes no room of its own. */
    List<List<Line>> all() {
        List<List<Line>> all = new ArrayList<>();
        for (int index = 0; index < page.items().size(); index++) all.add(of(index, 0));
        return all;
    }

    /** @param number the digit that chooses the item; 0 for none */
    List<Line> of(int index, int number) {
        // Asked to see whether all fit, and again to draw them.
        return made.computeIfAbsent(index * NUMBERS + number, key -> lines(index, number));
    }

    private List<Line> lines(int index, int number) {
        Item item = page.items().get(index);
        boolean focused = index == page.focus();
        String prefix = (focused ? FOCUSED : NOTHING) + (number == 0 ? NOTHING : number + " ");
        List<Line> lines = natural(item) <= end && !item.detail().isEmpty()
            ? List.of(withDetail(item, prefix, focused)) : below(item, prefix, focused);
        return focused ? withCursor(lines) : Line.together(lines);
    }

    private Line withDetail(Item item, String prefix, boolean focused) {
        int at = column.orElse(end - Columns.of(item.detail()));
        String label = padded(prefix + item.label(), at);
        return Line.of(0, label, focused ? Style.FOCUS : Style.BODY)
            .with(new Line.Span(at, focused ? padded(item.detail(), end - at) : item.detail(),
                focused ? Style.FOCUS : Style.QUIET));
    }

    private List<Line> below(Item item, String prefix, boolean focused) {
        List<String> label = Wrap.lines(item.label(), width - PREFIX);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(1, label.size()); i++) {
            String text = (i == 0 ? prefix : " ".repeat(PREFIX)) + (i < label.size() ? label.get(i) : "");
            lines.add(focused ? Line.of(0, padded(text, end), Style.FOCUS) : Line.of(0, text, Style.BODY));
        }
        Wrap.lines(item.detail(), width - PREFIX).forEach(text -> lines.add(Line.of(PREFIX, text, Style.QUIET)));
        return lines;
    }

    private static List<Line> withCursor(List<Line> lines) {
        List<Line> with = new ArrayList<>(lines);
        with.set(0, lines.get(0).withCursor(0));
        return Line.together(with);
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - Columns.of(text)));
    }
}
