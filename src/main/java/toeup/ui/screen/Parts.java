package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;

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
    private final int mostItems;
    private final List<Part> parts = new ArrayList<>();

    /**
     * @param entryRows rows the field takes; 0 for none
     * @param items     lines of each item
     * @param rows      rows a part has
     */
    Parts(List<Line> body, int entryRows, List<List<Line>> items, int rows, boolean oneByOne) {
        this.body = body;
        this.entryRows = Math.min(entryRows, rows);
        this.items = items;
        this.rows = rows;
        this.mostItems = oneByOne ? 1 : MOST_NUMBERED;
    }

    List<Part> divide() {
        boolean onlyText = entryRows == 0 && items.isEmpty();
        int context = onlyText ? body.size() : contextStart();
        pageText(body.subList(0, context));
        if (!onlyText) {
            addChoices(trimmed(body.subList(context, body.size())));
        }
        if (parts.isEmpty()) {
            parts.add(Part.ofText(List.of()));
        }
        return parts;
    }

    private void pageText(List<Line> text) {
        List<Line> left = trimmed(text);
        while (!left.isEmpty()) {
            int end = endOfPart(left);
            parts.add(Part.ofText(trimmed(left.subList(0, end))));
            left = trimmed(left.subList(end, left.size()));
        }
    }

    private int endOfPart(List<Line> text) {
        int full = Math.min(rows, text.size());
        int end = full;
        while (end < text.size() && end > 0 && text.get(end - 1).keepsNext()) {
            end--;
        }
        return end == 0 ? full : end;
    }

    /** Index of the first line shown again above each part of the choices: as much as fits beside them. */
    private int contextStart() {
        int tallest = items.stream().mapToInt(List::size).max().orElse(0);
        int all = mostItems == 1 ? tallest : items.stream().mapToInt(List::size).sum();
        int least = Math.min(rows / 3, rows - entryRows - tallest);
        int room = Math.max(0, Math.max(rows - entryRows - all, least));
        int start = Math.max(0, body.size() - room);
        for (int i = start; i < body.size() && start > 0; i++) {
            if (body.get(i).starts()) {
                return i;
            }
        }
        return start;
    }

    private void addChoices(List<Line> context) {
        boolean entry = entryRows > 0;
        int left = rows - context.size() - entryRows;
        int first = 0;
        for (int i = 0; i < items.size(); i++) {
            int needed = items.get(i).size();
            boolean begun = i > first || entry;
            if (begun && (needed > left || i - first == mostItems)) {
                addPart(context, entry, first, i);
                entry = false;
                first = i;
                left = rows - context.size();
            }
            left -= needed;
        }
        addPart(context, entry, first, items.size());
    }

    /** Adds items {@code first} to before {@code end}; an item higher than a part goes on in parts of its own. */
    private void addPart(List<Line> context, boolean entry, int first, int end) {
        parts.add(new Part(context, entry, end > first ? first : -1, end - first));
        int room = rows - context.size();
        if (end - first == 1 && items.get(first).size() > room) {
            pageText(items.get(first).subList(room, items.get(first).size()));
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
