package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;
import toeup.ui.canvas.Columns;
import toeup.ui.canvas.Style;
import toeup.ui.canvas.Wrap;

/** Lays out the items of a page: mark of the focus, number, label, detail to the right or below. */
final class ItemLines {
    private static final String FOCUSED = "> ";
    private static final String OTHER = "  ";
    /** Columns of mark and number. */
    private static final int PREFIX = 4;
    private static final int GAP = 3;

    private final Page page;
    private final int width;
    /** Columns of an item: all end alike, and no further right than they must, so that the eye need not jump. */
    private final int block;

    ItemLines(Page page, int width) {
        this.page = page;
        this.width = width;
        int natural = page.items().stream().mapToInt(ItemLines::natural).filter(columns -> columns <= width)
            .max().orElse(width);
        this.block = Math.min(width, natural);
    }

    private static int natural(Item item) {
        int detail = columns(item.detail());
        return PREFIX + columns(item.label()) + (detail == 0 ? 1 : GAP + detail);
    }

    /** Lines of one item without its number, which takes no other room. */
    List<Line> of(int index) {
        return of(index, 0);
    }

    /** @param number the digit that chooses the item; 0 for none */
    List<Line> of(int index, int number) {
        Item item = page.items().get(index);
        boolean focused = index == page.focus();
        Style style = focused ? Style.FOCUS : Style.BODY;
        List<String> label = Wrap.lines(item.label(), width - PREFIX);
        List<String> detail = Wrap.lines(item.detail(), width - PREFIX);
        boolean beside = label.size() == 1 && detail.size() == 1 && natural(item) <= block;
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(1, label.size()); i++) {
            String mark = i > 0 ? OTHER + OTHER : (focused ? FOCUSED : OTHER) + (number == 0 ? OTHER : number + " ");
            String text = mark + (i < label.size() ? label.get(i) : "");
            lines.add(Line.of(0, beside ? text : padded(text, focused), style));
        }
        if (beside) {
            String right = " ".repeat(block - columns(item.detail()) - PREFIX - columns(item.label())) + item.detail();
            Line.Span first = lines.get(0).spans().get(0);
            lines.set(0, Line.of(first, new Line.Span(columns(first.text()), right, focused ? style : Style.QUIET)));
        } else {
            detail.forEach(text -> lines.add(Line.of(PREFIX, text, Style.QUIET)));
        }
        lines.set(0, focused ? lines.get(0).withCursor(0) : lines.get(0));
        return Line.together(lines);
    }

    /** The focus is seen as a bar as long as the items. */
    private String padded(String text, boolean focused) {
        return focused ? text + " ".repeat(Math.max(0, block - columns(text))) : text;
    }

    private static int columns(String text) {
        return Columns.of(Columns.clean(text));
    }
}
