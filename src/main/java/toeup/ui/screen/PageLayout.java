package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import toeup.i18n.Messages;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Columns;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Style;
import toeup.ui.canvas.Wrap;
import toeup.ui.screen.Parts.Part;

/**
 * How a page falls into parts in a window of a given size. Nothing is ever left out: what has no room on one part
 * stands on the next. Text comes first; what can be chosen stands on the last parts, with as much of the end of the
 * text above it as fits.
 */
public final class PageLayout {
    /** How generous the empty rows are; the most generous that keeps the page in one part is taken. */
    private enum Air {
        AIRY(2, true), SPACED(0, true), TIGHT(0, false);

        /** Empty rows below the title and above the keys. */
        final int margins;
        /** Whether the page's own empty lines are kept. */
        final boolean spaces;

        Air(int margins, boolean spaces) {
            this.margins = margins;
            this.spaces = spaces;
        }

        static Air ofParts(Size size) {
            return size.rows() >= 18 ? AIRY : size.rows() >= 12 ? SPACED : TIGHT;
        }
    }

    private final Page page;
    private final Frame frame;
    private final Messages text;
    private final ItemLines items;
    private final List<Line> entry;
    private final List<Part> parts;
    private final int rows;
    private final int top;

    private PageLayout(Page page, Frame frame, Messages text) {
        this.page = page;
        this.frame = frame;
        this.text = text;
        this.items = new ItemLines(page, frame.width());
        this.entry = page.entry().map(it -> EntryLines.of(it, frame.width(), page.focus() < 0)).orElse(List.of());
        Air air = Air.ofParts(frame.size());
        List<Part> divided = divided(air);
        for (Air tried : Air.values()) {
            List<Part> whole = divided(tried);
            if (whole.size() == 1) {
                air = tried;
                divided = whole;
                break;
            }
        }
        this.parts = divided;
        this.rows = rows(air);
        this.top = 1 + air.margins / 2;
    }

    /** Lays out a page; the same arguments always give the same layout. */
    public static PageLayout of(Page page, Size size, Messages text) {
        return new PageLayout(page, Frame.of(size), text);
    }

    /** How many parts there are, 1 or more. */
    public int parts() {
        return parts.size();
    }

    /** The part that shows the focused item or the field to type into; 0 where there is neither. */
    public int partOfFocus() {
        return IntStream.range(0, parts.size()).filter(part -> hasFocus(parts.get(part))).findFirst().orElse(0);
    }

    private boolean hasFocus(Part part) {
        int focus = page.focus();
        return focus < 0 ? part.entry() : part.firstItem() >= 0 && focus >= part.firstItem()
            && focus < part.firstItem() + part.items();
    }

    /** Whether the page's end is seen on this part; never in a window too small to show anything. */
    public boolean isLast(int part) {
        return part == parts.size() - 1 && !Frame.isTooSmall(frame.size());
    }

    /** Index of the first item that can be chosen on a part; -1 if there is none. */
    public int firstItemOn(int part) {
        return parts.get(part).firstItem();
    }

    /** How many items can be chosen on a part. */
    public int itemsOn(int part) {
        return parts.get(part).items();
    }

    /**
     * Index of the item that a digit chooses on a part; -1 if there is none. Numbers start again on each part,
     * but where items are shown one at a time each keeps its own number.
     */
    public int itemNumbered(int part, int digit) {
        int first = frame.isTiny() ? 0 : firstItemOn(part);
        int count = frame.isTiny() ? page.items().size() : itemsOn(part);
        return first >= 0 && digit >= 1 && digit <= count ? first + digit - 1 : -1;
    }

    /** Draws one part. */
    public Canvas draw(int part) {
        if (Frame.isTooSmall(frame.size())) {
            return TooSmall.draw(frame.size(), text);
        }
        Canvas canvas = new Canvas(frame.size());
        drawTitle(canvas);
        drawContent(canvas, parts.get(part));
        Footer.draw(canvas, frame, page.hints(), mark(part));
        return canvas;
    }

    private List<Part> divided(Air air) {
        List<Line> body = new ArrayList<>();
        if (!page.status().isEmpty() && !statusFits()) {
            Wrap.lines(page.status(), frame.width()).forEach(line -> body.add(Line.of(0, line, Style.QUIET)));
        }
        body.addAll(BlockLines.of(page.body(), frame.width()));
        if (!air.spaces) {
            body.removeIf(Line::isEmpty);
        }
        List<List<Line>> choices = IntStream.range(0, page.items().size()).mapToObj(items::of).toList();
        return new Parts(body, entry.size(), choices, rows(air), frame.isTiny()).divide();
    }

    private int rows(Air air) {
        return Math.max(1, frame.size().rows() - 2 - air.margins);
    }

    private boolean statusFits() {
        int room = frame.rightEdge() - frame.edge();
        return columns(page.title()) + 2 + columns(page.status()) <= room;
    }

    private void drawTitle(Canvas canvas) {
        canvas.put(0, frame.edge(), Wrap.cut(page.title(), frame.rightEdge() - frame.edge()), Style.TITLE);
        if (statusFits()) {
            canvas.putBefore(0, frame.rightEdge(), page.status(), Style.QUIET);
        }
    }

    private void drawContent(Canvas canvas, Part part) {
        List<Line> lines = content(part);
        int cursor = 0;
        for (int i = 0; i < lines.size() && i < rows; i++) {
            lines.get(i).draw(canvas, top + i, frame.left());
            cursor = lines.get(i).cursor() >= 0 ? i : cursor;
        }
        int column = lines.isEmpty() ? 0 : Math.max(0, lines.get(cursor).cursor());
        canvas.withCursor(top + cursor, frame.left() + column);
    }

    /** Text, field and items of a part, with an empty line between them while there is room. */
    private List<Line> content(Part part) {
        List<Line> choices = new ArrayList<>();
        for (int i = 0; i < part.items(); i++) {
            int index = part.firstItem() + i;
            choices.addAll(items.of(index, number(index, i)));
        }
        List<Line> field = part.entry() ? entry.subList(Math.max(0, entry.size() - rows), entry.size()) : List.of();
        List<Line> content = new ArrayList<>(part.text());
        for (List<Line> next : List.of(field, choices)) {
            boolean room = part.text().size() + field.size() + choices.size() + 2 <= rows;
            if (!content.isEmpty() && !next.isEmpty() && room) {
                content.add(Line.EMPTY);
            }
            content.addAll(next);
        }
        return content;
    }

    private int number(int index, int position) {
        int number = (frame.isTiny() ? index : position) + 1;
        return number <= 9 ? number : 0;
    }

    private String mark(int part) {
        Part shown = parts.get(part);
        if (parts.size() == 1) {
            return "";
        }
        if (frame.isTiny() && shown.items() == 1) {
            return text.of("screen.item.of", shown.firstItem() + 1, page.items().size());
        }
        boolean wide = frame.size().columns() >= 60;
        String where = text.of(wide ? "screen.part.long" : "screen.part.short", part + 1, parts.size());
        return text.of(part < parts.size() - 1 ? "screen.part.next" : "screen.part.back", where);
    }

    private static int columns(String text) {
        return Columns.of(Columns.clean(text));
    }
}
