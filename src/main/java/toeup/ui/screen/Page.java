package toeup.ui.screen;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a screen shows, free of any size: the same value can be drawn in any window, or read out as lines.
 *
 * @param title  for the first row
 * @param brief  the same in fewer characters, for where it has no room; may be the title itself
 * @param status one fact that belongs to the title; may be empty
 * @param body   the text, in reading order
 * @param items  what can be chosen, after the text
 * @param focus  index of the item that Enter chooses; -1 if there are none or the entry has the focus
 * @param entry  a field to type into, between text and items
 * @param hints  keys for the last row, most needed first
 * @param aside  a picture beside the text, where there is room
 */
public record Page(String title, String brief, String status, List<Block> body, List<Item> items, int focus,
                   Optional<Entry> entry, List<Hint> hints, Optional<Aside> aside) {
    public Page {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(brief, "brief");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(entry, "entry");
        body = List.copyOf(body);
        items = List.copyOf(items);
        hints = List.copyOf(hints);
        if (focus < -1 || focus >= items.size()) {
            throw new IllegalArgumentException("focus must be -1 to " + (items.size() - 1) + ", not " + focus);
        }
    }

    /** The same in words alone: every picture is replaced by what it says, or is gone where that stands beside it. */
    public Page withoutPictures() {
        List<Block> words = body.stream().flatMap(Block::inWords).toList();
        return new Page(title, brief, status, words, items, focus, entry, hints, Optional.empty());
    }

    /** An empty page with a title. */
    public static Page titled(String title) {
        return new Page(title, title, "", List.of(), List.of(), -1, Optional.empty(), List.of(), Optional.empty());
    }

    public Page withTitle(String title) {
        return new Page(title, brief, status, body, items, focus, entry, hints, aside);
    }

    public Page withBrief(String brief) {
        return new Page(title, brief, status, body, items, focus, entry, hints, aside);
    }

    public Page withStatus(String status) {
        return new Page(title, brief, status, body, items, focus, entry, hints, aside);
    }

    public Page withBody(List<? extends Block> body) {
        return new Page(title, brief, status, List.copyOf(body), items, focus, entry, hints, aside);
    }

    public Page withBody(Block... body) {
        return withBody(List.of(body));
    }

    /** @param focus index of the item that Enter chooses, or -1 */
    public Page withItems(List<Item> items, int focus) {
        return new Page(title, brief, status, body, items, focus, entry, hints, aside);
    }

    public Page withEntry(Entry entry) {
        return new Page(title, brief, status, body, items, focus, Optional.of(entry), hints, aside);
    }

    public Page withHints(List<Hint> hints) {
        return new Page(title, brief, status, body, items, focus, entry, hints, aside);
    }

    public Page withHints(Hint... hints) {
        return withHints(List.of(hints));
    }

    public Page withAside(Aside aside) {
        return new Page(title, brief, status, body, items, focus, entry, hints, Optional.of(aside));
    }
}
