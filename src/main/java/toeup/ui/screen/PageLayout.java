package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import toeup.catalog.Lists;
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
    /** How many empty rows there are; the most generous that keeps a page in one part is taken. */
    private enum Air {
        /** Empty rows below the title and above the keys. */
        AIRY(2),
        /** Empty rows only where the page has them, and before the items. */
        SPACED(0),
        /** None. */
        TIGHT(0);

        final int margins;

        Air(int margins) {
            this.margins = margins;
        }

        static Air ofParts(Size size) {
            return size.rows() >= 18 ? AIRY : size.rows() >= 12 ? SPACED : TIGHT;
        }
    }

    /** What is written on that key, the same in every language. */
    private static final String ENTER = "Enter";

    private final Page page;
    private final int asideColumns;
    private final Frame frame;
    private final Messages text;
    private final ItemLines items;
    /** Each item without its number, which takes no room of its own. */
    private final List<List<Line>> choices;
    private final List<Line> entry;
    private final Air air;
    private final List<Part> parts;
    /** The status, if the first row has no room for it; drawn below that row on every part with a row to spare. */
    private final List<Line> status;

    private PageLayout(Page page, Frame whole, Messages text) {
        this.page = page;
        this.asideColumns = page.aside().map(it -> it.taken(whole)).orElse(0);
        this.frame = whole.without(asideColumns);
        this.text = text;
        this.items = new ItemLines(page, frame.textWidth());
        this.choices = items.all();
        this.entry = page.entry().map(it -> EntryLines.of(it, frame.textWidth(), page.focus() < 0)).orElse(List.of());
        List<Line> below = statusBelow();
        // Where there are rows to spare, a second part reads better than one without any space.
        Air least = Air.ofParts(frame.size());
        this.air = Lists.first(List.of(Air.values()),
            tried -> (tried != Air.TIGHT || least != Air.AIRY) && isOnePart(tried, below)).orElse(least);
        List<Part> without = divided(air, List.of());
        boolean room = below.isEmpty()
            || Lists.any(without, part -> content(part).size() + below.size() <= rows(air));
        this.parts = room ? without : divided(air, below);
        this.status = room ? below : List.of();
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
     * Index of the item that a digit chooses on a part; -1 if there is none. Numbers start again on each part, but
     * where items are shown one at a time each keeps its own number.
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
        drawContent(canvas, content(parts.get(part)));
        if (asideColumns > 0) {
            int top = 1 + air.margins / 2;
            page.aside().orElseThrow().draw(canvas, top, frame.left() + frame.textWidth(), asideColumns, rows(air));
        }
        Footer.draw(canvas, frame, frame.textRight(), hints(parts.get(part)), marks(part));
        return canvas;
    }

    private boolean isOnePart(Air tried, List<Line> statusBelow) {
        List<Part> divided = divided(tried, statusBelow);
        if (divided.size() > 1) return false;
        List<List<Line>> kinds = kinds(divided.get(0));
        int gaps = tried == Air.TIGHT ? 0 : kinds.size() - 1;
        return Lists.sum(kinds, List::size) + gaps <= rows(tried);
    }

    private List<Part> divided(Air tried, List<Line> statusBelow) {
        List<Line> body = new ArrayList<>(statusBelow);
        body.addAll(BlockLines.of(page.body(), frame.textWidth(), rows(Air.AIRY)));
        if (tried == Air.TIGHT) {
            body.removeIf(Line::isEmpty);
        }
        return new Parts(body, entry.size(), choices, rows(tried), frame.isTiny()).divide();
    }

    private int rows(Air tried) {
        return Math.max(1, frame.size().rows() - 2 - tried.margins);
    }

    private List<Line> statusBelow() {
        List<String> lines = statusFitsTitle() ? List.of() : Wrap.lines(page.status(), frame.textWidth());
        return Lists.map(lines, line -> Line.of(0, line, Style.QUIET));
    }

    private boolean statusFitsTitle() {
        return Columns.of(page.title()) + 2 + Columns.of(page.status()) <= frame.textRight() - frame.edge();
    }

    private void drawTitle(Canvas canvas) {
        int room = frame.textRight() - frame.edge();
        String title = Columns.of(page.title()) <= room ? page.title() : page.brief();
        canvas.put(0, frame.edge(), Wrap.cut(title, room), Style.TITLE);
        if (statusFitsTitle()) {
            canvas.putBefore(0, frame.textRight(), page.status(), Style.QUIET);
        }
    }

    private void drawContent(Canvas canvas, List<Line> content) {
        int top = 1 + air.margins / 2;
        List<Line> lines = new ArrayList<>(content.size() + status.size() <= rows(air) ? status : List.of());
        int cursor = content.isEmpty() ? 0 : lines.size();
        lines.addAll(content);
        int column = lines.isEmpty() ? 0 : behind(lines.get(cursor));
        for (int i = 0; i < Math.min(lines.size(), rows(air)); i++) {
            lines.get(i).draw(canvas, top + i, frame.left());
            if (lines.get(i).cursor() >= 0) {
                cursor = i;
                column = lines.get(i).cursor();
            }
        }
        canvas.withCursor(top + cursor, frame.left() + column);
    }

    /** Behind a line of text, if there is a cell: on it the cursor could hide a letter. */
    private int behind(Line line) {
        return frame.left() + line.end() < frame.size().columns() ? line.end() : 0;
    }

    /** What a part shows, each in lines: of text, field and items what there is. */
    private List<List<Line>> kinds(Part part) {
        List<Line> numbered = new ArrayList<>();
        for (int i = 0; i < part.items(); i++) {
            int index = part.firstItem() + i;
            numbered.addAll(items.of(index, number(index, i)));
        }
        return Lists.filter(List.of(part.text(), part.entry() ? entry : List.of(), numbered), lines -> !lines.isEmpty());
    }

    /** The lines of a part, those of its kinds set apart by an empty line if there is room for that. */
    private List<Line> content(Part part) {
        List<List<Line>> kinds = kinds(part);
        int taken = Lists.sum(kinds, List::size);
        boolean apart = taken + kinds.size() - 1 <= rows(air);
        List<Line> content = new ArrayList<>();
        for (List<Line> kind : kinds) {
            if (apart && !content.isEmpty()) {
                content.add(Line.EMPTY);
            }
            content.addAll(kind);
        }
        // Only a field typed full can be longer than a part: its end, where the cursor stands, is what matters.
        boolean field = part.entry() && taken > rows(air);
        return field ? content.subList(taken - rows(air), taken) : content;
    }

    private int number(int index, int position) {
        int number = (frame.isTiny() ? index : position) + 1;
        return number <= 9 ? number : 0;
    }

    /** On a part before the items Enter chooses nothing yet, and must not say so. */
    private List<Hint> hints(Part shown) {
        if (page.items().isEmpty() || shown.items() > 0) {
            return page.hints();
        }
        Hint goesOn = new Hint(ENTER, text.of("screen.go-on"));
        return page.hints().stream().map(hint -> hint.key().equals(ENTER) ? goesOn : hint).toList();
    }

    private List<String> marks(int part) {
        Part shown = parts.get(part);
        if (parts.size() == 1) {
            return List.of();
        }
        if (frame.isTiny() && shown.items() == 1) {
            int item = shown.firstItem() + 1;
            return List.of(text.of("screen.item.of", item, page.items().size()),
                text.of("screen.part.short", item, page.items().size()));
        }
        String turn = part < parts.size() - 1 ? "screen.part.next" : "screen.part.back";
        String brief = text.of("screen.part.short", part + 1, parts.size());
        String full = text.of("screen.part.long", part + 1, parts.size());
        return frame.left() > 0 ? List.of(text.of(turn, full)) : List.of(text.of(turn, brief), brief);
    }
}
