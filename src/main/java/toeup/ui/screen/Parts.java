package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;
import toeup.catalog.Lists;
import toeup.ui.screen.Line.Start;

/** Divides a page's lines into parts of at most so many rows. */
final class Parts {
    /** A digit chooses an item, so no more can be numbered. */
    private static final int MOST_NUMBERED = 9;

    /**
     * What one part shows.
     *
     * @param text      lines of the body
     * @param entry     whether the field to type into follows
     * @param firstItem index of the first item that follows; -1 for none
     * @param items     how many items follow
     */
    record Part(List<Line> text, boolean entry, int firstItem, int items) {
        static Part ofText(List<Line> text) {
            return new Part(text, false, -1, 0);
        }
    }

    private final List<Line> body;
    private final int entryRows;
    private final List<List<Line>> items;
    private final int rows;
    private final boolean oneByOne;
    private final List<Part> parts = new ArrayList<>();

    /**
     * @param entryRows rows the field takes; 0 for none
     * @param items     lines of each item
     * @param rows      rows a part has
     * @param oneByOne  whether no part has more than one item
     */
    Parts(List<Line> body, int entryRows, List<List<Line>> items, int rows, boolean oneByOne) {
        this.body = trimmed(body);
        this.entryRows = Math.min(entryRows, rows);
        this.items = items;
        this.rows = rows;
        this.oneByOne = oneByOne;
    }

    List<Part> divide() {
        if (entryRows == 0 && items.isEmpty()) {
            addText(body);
        } else {
            addText(body.subList(0, contextStart(contextRows())));
            addChoices();
        }
        if (parts.isEmpty()) {
            parts.add(Part.ofText(List.of()));
        }
        return parts;
    }

    private void addText(List<Line> text) {
        List<Line> left = trimmed(text);
        while (!left.isEmpty()) {
            int end = endOfPart(left);
            parts.add(Part.ofText(trimmed(left.subList(0, end))));
            left = trimmed(left.subList(end, left.size()));
        }
    }

    /** How many lines go on the next part: rather less than a part holds than breaking off a section or a thought. */
    private int endOfPart(List<Line> text) {
        if (text.size() <= rows) {
            return text.size();
        }
        for (int end = rows; end > rows / 2; end--) {
            if (text.get(end).starts() == Start.SECTION) {
                return end;
            }
        }
        for (int end = rows; end >= Math.max(1, rows / 2); end--) {
            if (text.get(end).starts() == Start.THOUGHT && !text.get(end - 1).keepsNext()) {
                return end;
            }
        }
        return unbroken(text);
    }

    private int unbroken(List<Line> text) {
        int end = rows;
        while (end > 0 && text.get(end - 1).keepsNext()) {
            end--;
        }
        return end == 0 ? rows : end;
    }

    /** Rows for the end of the text above the first choices: all they leave, and some even if they take all. */
    private int contextRows() {
        int first = items.isEmpty() ? 0 : items.get(0).size();
        int all = oneByOne ? first : together();
        int least = oneByOne ? 0 : Math.min(rows / 3, rows - entryRows - tallest());
        return Math.max(0, Math.max(rows - entryRows - all, least));
    }

    private int together() {
        return Lists.sum(items, List::size);
    }

    private int tallest() {
        return Lists.max(items, List::size);
    }

    /** Index of the first line of the longest end of the text that fits and starts a section or thought, not mid-way. */
    private int contextStart(int room) {
        int earliest = Math.max(0, body.size() - room);
        if (earliest == 0) {
            return 0;
        }
        for (Start start : List.of(Start.SECTION, Start.THOUGHT)) {
            for (int i = earliest; i < body.size(); i++) {
                if (body.get(i).starts() == start && !body.get(i - 1).keepsNext()) {
                    return i;
                }
            }
        }
        return body.size();
    }

    private List<Line> context(int room) {
        return trimmed(body.subList(contextStart(room), body.size()));
    }

    private void addChoices() {
        int contextRows = context(contextRows()).size();
        boolean entry = entryRows > 0;
        int used = contextRows + entryRows;
        int first = 0;
        for (int i = 0; i < items.size(); i++) {
            int needed = items.get(i).size();
            boolean begun = i > first || entry;
            if (begun && (used + needed > rows || i - first == (oneByOne ? 1 : MOST_NUMBERED))) {
                addPart(entry, first, i);
                entry = false;
                first = i;
                used = oneByOne ? 0 : contextRows;
            }
            used += needed;
        }
        addPart(entry, first, items.size());
    }

    /** Adds items {@code first} to before {@code end}; an item higher than a part goes on in parts of its own. */
    private void addPart(boolean entry, int first, int end) {
        int taken = (entry ? entryRows : 0) + Lists.sum(items.subList(first, end), List::size);
        int room = Math.max(0, rows - taken);
        List<Line> context = context(oneByOne ? room : Math.min(room, contextRows()));
        parts.add(new Part(context, entry, end > first ? first : -1, end - first));
        if (taken > rows) {
            List<Line> item = items.get(first);
            addText(item.subList(rows, item.size()));
        }
    }

    private static List<Line> trimmed(List<Line> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isEmpty()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isEmpty()) {
            to--;
        }
        return lines.subList(from, to);
    }
}
